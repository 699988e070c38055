package org.evident.shared.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON: the first array of objects in the file, one object a record, streamed. */
final class JsonRecords {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Lines.LONGEST)
                            .maxNestingDepth(60)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    private static final int LOOKED_AT = 50;
    private static final int DEEPEST = 6;

    private JsonRecords() {}

    interface Item {
        void at(int line, JsonNode item);
    }

    static void each(Reader in, Item sink) throws IOException {
        try (var parser = JSON.createParser(in)) {
            toRecords(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) throw brokenOff(parser);
                var line = parser.currentTokenLocation().getLineNr();
                sink.at(line, JSON.readTree(new OneRecord(parser, line)));
            }
        } catch (StreamConstraintsException e) {
            throw new Unreadable("Line %d holds a text of more than a million characters, or is nested too deeply"
                    .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
        } catch (JsonEOFException e) {
            throw new Unreadable("The JSON breaks off at line %d. Export the file again"
                    .formatted(e.getLocation().getLineNr()));
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof Unreadable ours) throw ours;
            throw new Unreadable("The JSON is broken at line %d, column %d. Export the file again"
                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
    }

    static List<Column> columns(Reader in) throws IOException {
        var samples = new LinkedHashMap<String, List<String>>();
        var seen = new int[1];
        try {
            each(in, (line, item) -> {
                flatten("", item, 0, samples);
                if (++seen[0] == LOOKED_AT) throw new Enough();
            });
        } catch (Enough enough) {
            // The first records show what the rest hold.
        }
        return Spreadsheet.columns(samples);
    }

    static void read(Reader in, Map<Field, List<String>> matches, Consumer<FoundRecord> sink) throws IOException {
        each(in, (line, item) -> {
            var values = new LinkedHashMap<String, List<String>>();
            flatten("", item, 0, values);
            sink.accept(Cells.of(line, matches, values));
        });
    }

    /** {@code authors[].name} for the names of all authors. */
    private static void flatten(String path, JsonNode node, int depth, Map<String, List<String>> into) {
        if (depth > DEEPEST || path.length() > 200) return;
        if (node.isObject()) {
            var before = path.isEmpty() ? "" : path + ".";
            node.properties()
                    .forEach(p -> flatten(before + Spreadsheet.shown(p.getKey()), p.getValue(), depth + 1, into));
        } else if (node.isArray()) {
            var inside = node.path(0).isContainerNode() ? path + "[]" : path;
            node.forEach(item -> flatten(inside, item, depth + 1, into));
        } else if (!node.isNull()) {
            into.computeIfAbsent(path, key -> new ArrayList<>()).add(node.asText());
        }
    }

    private static void toRecords(JsonParser parser) throws IOException {
        for (JsonToken token; (token = parser.nextToken()) != null; ) {
            if (token == JsonToken.START_ARRAY) return;
            if (token == JsonToken.START_OBJECT
                    && parser.getParsingContext().getParent().inArray()) parser.skipChildren();
        }
        throw new Unreadable("There is no list of records in the JSON. Put the records into an array");
    }

    private static Unreadable brokenOff(JsonParser parser) {
        return new Unreadable("The JSON breaks off at line %d. Export the file again"
                .formatted(parser.currentLocation().getLineNr()));
    }

    /** Ends a record that is longer than a record can be, before it is in memory whole. */
    private static final class OneRecord extends JsonParserDelegate {
        private final long start;
        private final int line;

        OneRecord(JsonParser parser, int line) {
            super(parser);
            this.start = parser.currentTokenLocation().getCharOffset();
            this.line = line;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            if (delegate.currentLocation().getCharOffset() - start > Lines.LONGEST) throw Lines.tooLong(line);
            return super.nextToken();
        }
    }

    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }
}
