package org.evident.oai;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evident.shared.text.XmlText;

/** Writes elements whose text XML can hold, whatever the catalogue holds. */
final class OaiXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    OaiXml(OutputStream out) throws XMLStreamException {
        this.out = FACTORY.createXMLStreamWriter(out, "UTF-8");
        this.out.writeStartDocument("UTF-8", "1.0");
    }

    OaiXml open(String name) throws XMLStreamException {
        out.writeStartElement(name);
        return this;
    }

    OaiXml with(String attribute, String value) throws XMLStreamException {
        out.writeAttribute(attribute, XmlText.of(value));
        return this;
    }

    OaiXml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    OaiXml text(String value) throws XMLStreamException {
        out.writeCharacters(XmlText.of(value));
        return this;
    }

    /** Nothing for what is null or blank. */
    OaiXml line(String name, String value) throws XMLStreamException {
        return value == null || XmlText.of(value).isBlank()
                ? this
                : open(name).text(value).close();
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    /** Whole seconds, UTC. */
    static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
