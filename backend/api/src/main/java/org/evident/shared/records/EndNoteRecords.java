package org.evident.shared.records;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** EndNote XML, read as a stream. A file that declares a document type, and so could hold entities, is refused. */
final class EndNoteRecords {

    private static final Map<String, Field> PLACES = Map.ofEntries(
            Map.entry("titles/title", Field.TITLE),
            Map.entry("contributors/authors/author", Field.AUTHORS),
            Map.entry("contributors/secondary-authors/author", Field.EDITORS),
            Map.entry("ref-type@name", Field.KIND),
            Map.entry("publisher", Field.PUBLISHER),
            Map.entry("periodical/full-title", Field.CONTAINER_TITLE),
            Map.entry("titles/secondary-title", Field.CONTAINER_TITLE),
            Map.entry("volume", Field.VOLUME),
            Map.entry("number", Field.ISSUE),
            Map.entry("pages", Field.PAGES),
            Map.entry("urls/related-urls/url", Field.URL),
            Map.entry("urls/web-urls/url", Field.URL),
            Map.entry("electronic-resource-num", Field.DOI),
            Map.entry("dates/year", Field.PUBLISHED_ON),
            Map.entry("abstract", Field.SUMMARY),
            Map.entry("keywords/keyword", Field.KEYWORDS),
            Map.entry("language", Field.LANGUAGE));

    private static final Map<Field, List<String>> MATCHES = PLACES.entrySet().stream()
            .collect(Collectors.groupingBy(
                    Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

    /** ISBN and ISSN share an element; which it is shows by its length. */
    private static final String NUMBER = "isbn";

    private EndNoteRecords() {}

    static void read(Reader in, Consumer<FoundRecord> sink) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable(
                            "The file declares a document type, which could hide other files. Take out its DOCTYPE line");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("record")) sink.accept(record(xml));
            }
        } catch (XMLStreamException e) {
            throw new Unreadable("The XML is broken at line %d. Export the file again"
                    .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
        } finally {
            close(xml);
        }
    }

    private static FoundRecord record(XMLStreamReader xml) throws XMLStreamException {
        var line = xml.getLocation().getLineNumber();
        var values = new HashMap<String, List<String>>();
        var path = new ArrayDeque<String>();
        var text = new StringBuilder();
        var read = 0L;
        for (var event = xml.next(); !(path.isEmpty() && event == XMLStreamConstants.END_ELEMENT); event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml, path, text, values);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(path, text, values);
                default -> {}
            }
            read += event == XMLStreamConstants.CHARACTERS ? xml.getTextLength() + 1 : 1;
            if (read > Lines.LONGEST || path.size() > 30) throw Lines.tooLong(line);
        }
        return Cells.of(line, matches(values), values);
    }

    private static void begin(
            XMLStreamReader xml, ArrayDeque<String> path, StringBuilder text, Map<String, List<String>> values) {
        var name = xml.getLocalName();
        path.addLast(name);
        if (name.equals("style")) return;
        text.setLength(0);
        if (name.equals("ref-type")) put(values, "ref-type@name", xml.getAttributeValue(null, "name"));
    }

    private static void end(ArrayDeque<String> path, StringBuilder text, Map<String, List<String>> values) {
        if (!path.getLast().equals("style")) {
            put(values, String.join("/", path), text.toString());
            text.setLength(0);
        }
        path.removeLast();
    }

    private static void put(Map<String, List<String>> values, String key, String value) {
        if (value != null && !value.isBlank())
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(value.strip());
    }

    private static Map<Field, List<String>> matches(Map<String, List<String>> values) {
        var number = values.getOrDefault(NUMBER, List.of()).stream()
                .findFirst()
                .orElse("")
                .replaceAll("[^0-9Xx]", "");
        var matches = new HashMap<>(MATCHES);
        matches.put(Set.of(10, 13).contains(number.length()) ? Field.ISBN : Field.ISSN, List.of(NUMBER));
        return matches;
    }

    private static void close(XMLStreamReader xml) {
        try {
            if (xml != null) xml.close();
        } catch (XMLStreamException e) {
            throw new Unreadable("The XML is broken at its end. Export the file again");
        }
    }
}
