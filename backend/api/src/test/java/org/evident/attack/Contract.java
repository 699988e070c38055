package org.evident.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the API says it can do, read from the document that was just written. */
final class Contract {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private static Contract today;

    private final JsonNode document;
    private final List<Operation> operations;

    private Contract(JsonNode document) {
        this.document = document;
        this.operations = List.copyOf(findOperations());
    }

    /** Read once: the build wrote it before the tests began. */
    static synchronized Contract read() {
        try {
            if (today == null) {
                today = new Contract(new YAMLMapper()
                        .readTree(Path.of("target/openapi/openapi.yaml").toFile()));
            }
            return today;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param in path, query or header */
    record Parameter(String name, String in, JsonNode schema) {}

    /**
     * @param body the schema of its JSON; null when it takes none
     * @param takesFile whether it takes a file as it is
     */
    record Operation(
            String id, String method, String path, List<Parameter> parameters, JsonNode body, boolean takesFile) {

        boolean takes(String header) {
            return parameters.stream()
                    .anyMatch(p -> p.in().equals("header") && p.name().equalsIgnoreCase(header));
        }
    }

    List<Operation> operations() {
        return operations;
    }

    private List<Operation> findOperations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    if (path.getValue().has(method)) {
                        operations.add(operation(
                                method,
                                path.getKey(),
                                path.getValue(),
                                path.getValue().get(method)));
                    }
                }));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode shared, JsonNode own) {
        var parameters = new ArrayList<Parameter>();
        for (var node : List.of(shared, own)) {
            for (var p : node.path("parameters")) {
                parameters.add(new Parameter(p.get("name").asText(), p.get("in").asText(), resolve(p.path("schema"))));
            }
        }
        var content = own.path("requestBody").path("content");
        var body = content.path("application/json").path("schema");
        return new Operation(
                own.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                body.isMissingNode() ? null : resolve(body),
                content.has("application/octet-stream"));
    }

    /** The schema behind a reference. */
    JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.startsWith("#/") ? resolve(document.at(reference.substring(1))) : schema;
    }
}
