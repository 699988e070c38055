package org.evident.cpdimports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evident.cpdimports.SentSheet.Row;

/** Records that were taken from Evident as JSON, here or at another place that runs it. */
@ApplicationScoped
class JsonSheet {

    private static final String NOT_OURS =
            "This JSON was not taken from Evident. Choose a file that begins with its format, evident-cpd";

    private final ObjectMapper mapper;

    JsonSheet(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    SentSheet read(byte[] file) {
        try {
            var root = mapper.readTree(file);
            if (!root.path("format").asText().equals("evident-cpd")
                    || !root.path("records").isArray()) throw new Unreadable(NOT_OURS);
            if (root.path("version").asInt() != 1)
                throw new Unreadable("This file is of a newer Evident than this one. Take it as CSV and send that");
            SentSheet.requireRoom(root.path("records").size() + 1);
            var rows = new ArrayList<Row>();
            for (var each : root.path("records"))
                rows.add(new Row(rows.size() + 1, List.of(), record(each, rows.size() + 1)));
            if (rows.isEmpty()) throw new Unreadable("There are no records in the file");
            return new SentSheet("json", List.of(), rows);
        } catch (JsonProcessingException e) {
            throw new Unreadable("The JSON is broken near line %d. Take it from Evident again"
                    .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Recorded record(JsonNode node, int number) {
        try {
            return mapper.treeToValue(node, Recorded.class);
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    "Record %,d of the file is not as Evident writes it. Take it from Evident again".formatted(number));
        }
    }
}
