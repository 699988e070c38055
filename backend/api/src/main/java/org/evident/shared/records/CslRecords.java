package org.evident.shared.records;

import com.fasterxml.jackson.databind.JsonNode;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.shared.csl.Works;

/** CSL-JSON: an array of items of the Citation Style Language. */
final class CslRecords {

    private CslRecords() {}

    static void read(Reader in, Consumer<FoundRecord> sink) throws IOException {
        JsonRecords.each(
                in,
                (line, item) -> sink.accept(
                        item.isObject()
                                ? found(line, item)
                                : FoundRecord.unreadable(line, "This is not a record. Records are objects in braces")));
    }

    private static FoundRecord found(int line, JsonNode item) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = JsonRecords.JSON.convertValue(item, Map.class);
            fields.putIfAbsent("id", "item");
            return FoundRecord.of(line, Works.of(CSLItemData.fromJson(fields)));
        } catch (RuntimeException e) {
            return FoundRecord.unreadable(line, "This record is not CSL-JSON. Check its type, names and dates");
        }
    }
}
