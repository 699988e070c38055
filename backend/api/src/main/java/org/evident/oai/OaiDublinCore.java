package org.evident.oai;

import javax.xml.stream.XMLStreamException;
import org.evident.shared.catalogue.PublicItem;

/** A resource in the fifteen elements of unqualified Dublin Core. */
final class OaiDublinCore {

    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private OaiDublinCore() {}

    static void write(OaiXml xml, PublicItem item) throws XMLStreamException {
        xml.open("oai_dc:dc").with("xmlns:oai_dc", NAMESPACE).with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.with("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
        xml.line("dc:title", item.title());
        for (var name : item.authors().toList()) xml.line("dc:creator", written(name));
        for (var topic : item.topics()) xml.line("dc:subject", topic.title());
        for (var keyword : item.keywords()) xml.line("dc:subject", keyword);
        xml.line("dc:description", item.summary()).line("dc:publisher", item.publishedBy());
        for (var name : item.otherContributors().toList()) xml.line("dc:contributor", written(name));
        xml.line("dc:date", item.publishedOn()).line("dc:type", item.kind());
        identifiers(xml, item);
        xml.line("dc:source", item.containerTitle()).line("dc:language", item.language());
        xml.line("dc:rights", item.licence()).close();
    }

    private static void identifiers(OaiXml xml, PublicItem item) throws XMLStreamException {
        xml.line("dc:identifier", item.url());
        if (item.doi() != null) xml.line("dc:identifier", "https://doi.org/" + item.doi());
        if (item.isbn() != null) xml.line("dc:identifier", "urn:isbn:" + item.isbn());
        if (item.issn() != null) xml.line("dc:identifier", "urn:issn:" + item.issn());
    }

    /** As in a catalogue: the family name first. */
    private static String written(PublicItem.Name name) {
        if (name.isBody() || name.given() == null || name.given().isBlank()) return name.display();
        return name.family() + ", " + name.given();
    }
}
