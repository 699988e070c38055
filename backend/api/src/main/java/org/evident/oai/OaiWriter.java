package org.evident.oai;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.evident.oai.OaiAnswers.OaiRecord;

/** Writes an answer as the schema of OAI-PMH 2.0 has it. */
final class OaiWriter {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final String address;
    private final Instant date;
    private final String contact;

    /**
     * @param address where the harvester asks
     * @param date up to which the answer is complete
     * @param contact mail address of who runs this
     */
    OaiWriter(String address, Instant date, String contact) {
        this.address = address;
        this.date = date;
        this.contact = contact;
    }

    void write(OaiRequest asked, OaiAnswer answer, OutputStream out) throws IOException {
        document(asked, out, xml -> {
            xml.open(asked.verb().name());
            switch (answer) {
                case OaiAnswers.Identity identity -> identity(xml, identity);
                case OaiAnswers.Formats formats -> formats(xml);
                case OaiAnswers.Sets sets -> sets(xml, sets);
                case OaiAnswers.One one -> record(xml, one.record());
                case OaiAnswers.Many many -> many(xml, many);
            }
            xml.close();
        });
    }

    /** @param asked null where the request itself could not be read */
    void refuse(OaiRequest asked, OaiError error, OutputStream out) throws IOException {
        document(asked, out, xml -> xml.open("error")
                .with("code", error.code.name())
                .text(error.getMessage())
                .close());
    }

    private interface Inside {
        void write(OaiXml xml) throws XMLStreamException;
    }

    private void document(OaiRequest asked, OutputStream out, Inside inside) throws IOException {
        try {
            var xml = new OaiXml(out);
            xml.open("OAI-PMH").with("xmlns", OAI).with("xmlns:xsi", XSI);
            xml.with("xsi:schemaLocation", OAI + " " + OAI + "OAI-PMH.xsd").line("responseDate", OaiXml.moment(date));
            xml.open("request");
            if (asked != null) {
                xml.with("verb", asked.verb().name());
                for (Map.Entry<String, String> each : asked.arguments().entrySet())
                    xml.with(each.getKey(), each.getValue());
            }
            xml.text(address).close();
            inside.write(xml);
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void identity(OaiXml xml, OaiAnswers.Identity identity) throws XMLStreamException {
        xml.line("repositoryName", "Evident").line("baseURL", address).line("protocolVersion", "2.0");
        xml.line("adminEmail", contact).line("earliestDatestamp", OaiXml.moment(identity.earliest()));
        xml.line("deletedRecord", "persistent").line("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private static void formats(OaiXml xml) throws XMLStreamException {
        xml.open("metadataFormat").line("metadataPrefix", "oai_dc");
        xml.line("schema", OaiDublinCore.SCHEMA)
                .line("metadataNamespace", OaiDublinCore.NAMESPACE)
                .close();
    }

    private static void sets(OaiXml xml, OaiAnswers.Sets sets) throws XMLStreamException {
        for (var topic : sets.topics()) {
            xml.open("set")
                    .line("setSpec", OaiWindow.SET + topic.slug())
                    .line("setName", topic.title())
                    .close();
        }
    }

    private static void many(OaiXml xml, OaiAnswers.Many many) throws XMLStreamException {
        for (var each : many.records()) {
            if (many.whole()) record(xml, each);
            else header(xml, each);
        }
        if (!many.parted()) return;
        xml.open("resumptionToken");
        if (many.token() != null) xml.with("expirationDate", OaiXml.moment(many.expires()));
        xml.with("cursor", Integer.toString(many.read()));
        if (many.token() != null) xml.text(many.token());
        xml.close();
    }

    private static void record(OaiXml xml, OaiRecord record) throws XMLStreamException {
        header(xml.open("record"), record);
        if (record.item() != null) {
            OaiDublinCore.write(xml.open("metadata"), record.item());
            xml.close();
        }
        xml.close();
    }

    private static void header(OaiXml xml, OaiRecord record) throws XMLStreamException {
        xml.open("header");
        if (record.item() == null) xml.with("status", "deleted");
        xml.line("identifier", record.identifier()).line("datestamp", OaiXml.moment(record.changedAt()));
        if (record.item() != null) {
            for (var topic : record.item().topics()) xml.line("setSpec", OaiWindow.SET + topic.slug());
        }
        xml.close();
    }
}
