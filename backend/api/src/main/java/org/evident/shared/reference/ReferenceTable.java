package org.evident.shared.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reference data that ships with the API as CSV or JSON, given to the database as one JSON array. */
@ApplicationScoped
public class ReferenceTable {

    private final EntityManager database;
    private final ObjectMapper json;

    ReferenceTable(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Runs {@code sql}, where {@code :rows} stands for the file's rows as jsonb. The SQL must be harmless to repeat. */
    public int load(String resource, String sql) {
        return database.createNativeQuery(sql.replace(":rows", "cast(?1 as jsonb)"))
                .setParameter(1, read(resource).toString())
                .executeUpdate();
    }

    public boolean exists(String resource) {
        return Thread.currentThread().getContextClassLoader().getResource(resource) != null;
    }

    private JsonNode read(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("Missing " + resource);
            if (resource.endsWith(".json")) return json.readTree(in);
            ArrayNode rows = json.createArrayNode();
            var schema = CsvSchema.emptySchema().withHeader();
            try (var lines =
                    new CsvMapper().readerFor(JsonNode.class).with(schema).<JsonNode>readValues(in)) {
                lines.forEachRemaining(rows::add);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
