package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the contract says of tokens and scopes is what {@code who-may.csv} says, which is what the API does. */
@QuarkusTest
class ScopesTest {

    private static final Pattern SCOPES = Pattern.compile("resources:read|events:read");

    @Test
    void every_operation_says_whose_token_it_takes_and_with_which_scope() throws IOException {
        var silent = new ArrayList<String>();
        security().forEach((id, security) -> {
            if (security.isMissingNode() || security.isEmpty()) silent.add(id);
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void an_integrator_may_call_what_names_one_of_its_scopes_and_nothing_else() throws IOException {
        var named = new TreeSet<String>();
        security().forEach((id, security) -> {
            for (var way : security)
                if (SCOPES.matcher(way.path("client").toString()).find()) named.add(id);
        });
        assertThat(named).isEqualTo(integratorsMay());
    }

    @Test
    void what_nobody_may_call_asks_for_a_token() throws IOException {
        var open = new TreeSet<String>();
        security().forEach((id, security) -> {
            for (var way : security) if (way.isEmpty()) open.add(id);
        });
        assertThat(open).isEqualTo(column("nobody", "401"));
    }

    private static TreeMap<String, JsonNode> security() throws IOException {
        var document =
                new YAMLMapper().readTree(Path.of("target/openapi/openapi.yaml").toFile());
        var security = new TreeMap<String, JsonNode>();
        for (var path : document.get("paths"))
            for (var operation : path)
                if (operation.has("operationId"))
                    security.put(operation.get("operationId").asText(), operation.path("security"));
        return security;
    }

    private static TreeSet<String> integratorsMay() throws IOException {
        return column("svc-intranet", "403");
    }

    /** Operations that this column answers, for something at least, with anything but the refusal. */
    private static TreeSet<String> column(String who, String refusal) throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/who-may.csv"));
        var at = java.util.List.of(lines.getFirst().split(",")).indexOf(who);
        var may = new TreeSet<String>();
        lines.stream().skip(1).map(line -> line.split(",")).forEach(row -> {
            if (!row[at].equals(refusal)) may.add(row[0]);
        });
        return may;
    }
}
