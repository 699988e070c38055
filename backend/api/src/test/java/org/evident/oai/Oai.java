package org.evident.oai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.evident.support.As;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** An answer of the harvest, read by an XML parser that knows namespaces. */
final class Oai {

    private static final Map<String, String> NAMES = Map.of(
            "o", "http://www.openarchives.org/OAI/2.0/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/");

    private final Document document;

    private Oai(Response answer) {
        answer.then().statusCode(200).contentType("text/xml;charset=utf-8");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
        } catch (Exception e) {
            throw new AssertionError(answer.asString(), e);
        }
        assertThat(text("namespace-uri(/*)")).isEqualTo(NAMES.get("o"));
        assertThat(text("/o:OAI-PMH/o:responseDate")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(text("/o:OAI-PMH/o:request")).endsWith("/api/v1/oai");
        assertThat(number("count(/o:OAI-PMH/*)")).isEqualTo(3);
    }

    static Oai get(String query) {
        return new Oai(As.nobody().urlEncodingEnabled(false).get("/oai?" + query));
    }

    static Oai post(Map<String, ?> form) {
        return new Oai(given().basePath("/api/v1")
                .contentType(ContentType.URLENC)
                .formParams(form)
                .post("/oai"));
    }

    /** Every part of a list, from the first to the one without a token. */
    static List<Oai> all(String query) {
        var parts = new ArrayList<>(List.of(get(query)));
        while (!parts.getLast().token().isEmpty()) {
            var verb = query.replaceAll("&.*", "");
            parts.add(get(verb + "&resumptionToken=" + parts.getLast().token()));
        }
        return parts;
    }

    String token() {
        return text("//o:resumptionToken");
    }

    String error() {
        return text("/o:OAI-PMH/o:error/@code");
    }

    String text(String path) {
        return (String) evaluate(path, XPathConstants.STRING);
    }

    int number(String path) {
        return ((Double) evaluate(path, XPathConstants.NUMBER)).intValue();
    }

    List<String> texts(String path) {
        var nodes = (NodeList) evaluate(path, XPathConstants.NODESET);
        var texts = new ArrayList<String>();
        for (var n = 0; n < nodes.getLength(); n++) texts.add(nodes.item(n).getTextContent());
        return texts;
    }

    private Object evaluate(String path, javax.xml.namespace.QName as) {
        try {
            var xpath = XPathFactory.newInstance().newXPath();
            xpath.setNamespaceContext(new Names());
            return xpath.evaluate(path, document, as);
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static final class Names implements javax.xml.namespace.NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMES.get(prefix);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
