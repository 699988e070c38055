package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evident.support.As;
import org.evident.support.Raw;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract, on every kind of thing, as every demonstration person: exactly the status that
 * {@code who-may.csv} says. Changes are asked for with an old version or a name that is taken, so that being allowed
 * shows (412, 409, 400) and nothing is changed.
 */
@QuarkusTest
class WhoMayTest {

    private static final List<List<String>> TABLE = table();
    private static final Map<String, Contract.Operation> OPERATIONS = Contract.read().operations().stream()
            .collect(Collectors.toMap(Contract.Operation::id, operation -> operation));
    private static final Verdict VERDICT = new Verdict();
    private static final String FILE = "Content-Type: application/octet-stream\r\n";

    @TestHTTPResource
    URL server;

    private Samples samples;

    private static List<List<String>> table() {
        try (var lines = Files.lines(Path.of("src/test/resources/who-may.csv"))) {
            return lines.map(line -> List.of(line.split(","))).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> operations() {
        return List.copyOf(new TreeSet<>(OPERATIONS.keySet()));
    }

    @BeforeEach
    void helen_keeps_something() {
        Ready.await();
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        samples = new Samples(Contract.read(), kind, Things.idOf("no such id"));
        As.person("helen")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "to-read", "note", "Mine"))
                .put("/reading-list/" + Things.idOf("public"))
                .then()
                .statusCode(200);
    }

    @Test
    void the_table_speaks_of_exactly_the_operations_of_the_contract() {
        var spoken = TABLE.stream().skip(1).map(List::getFirst).collect(Collectors.toSet());
        assertThat(spoken).isEqualTo(OPERATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyone_may_do_what_the_table_says_and_nothing_else(String id) throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : TABLE) {
            if (!row.getFirst().equals(id)) continue;
            for (var column = 2; column < row.size(); column++) {
                var who = TABLE.getFirst().get(column);
                var thing = thing(row.get(1));
                var answer = ask(OPERATIONS.get(id), thing, who);
                if (answer.status() != Integer.parseInt(row.get(column))) {
                    wrong.add("%s, %s: %d instead of %s".formatted(who, row.get(1), answer.status(), row.get(column)));
                }
                VERDICT.on(OPERATIONS.get(id), answer)
                        .ifPresent(why -> wrong.add(who + ", " + row.get(1) + ": " + why));
            }
        }
        assertThat(wrong).as(id).isEmpty();
    }

    /** What an act uses up is made anew for each. */
    private static String thing(String name) {
        return switch (name) {
            case "northdown import" -> upload();
            case "northdown report" -> report();
            case "new northdown pack" -> Packs.shared();
            case "new estuary team list" -> Packs.teamList();
            default -> Things.idOf(name);
        };
    }

    private Raw.Answer ask(Contract.Operation operation, String thing, String who) throws IOException {
        var target = operation
                        .path()
                        .replace("{organisationId}/{slug}", thing + "/domestic-abuse")
                        .replace("{number}", "1")
                        .replace("{recordClass}/{personClass}", "learning/employee")
                        .replace("data-subjects", "data-subjects?q=ma")
                        .replace("{context}", "supervision")
                        .replace("{organisationId}", Samples.NORTHDOWN)
                        .replaceAll("\\{[^}]+}", thing)
                + Map.of(
                                "exportResources",
                                "?format=ris&id=" + thing,
                                "uploadImport",
                                "?fileName=who.ris&organisationId=" + thing,
                                "listTopicLayers",
                                "?organisationId=" + thing,
                                "exportSearch",
                                "?as=ris&q=neglect",
                                "findColleagues",
                                "?q=ma",
                                "getVisits",
                                "?organisationId=" + thing,
                                "listVisited",
                                "?of=topics&organisationId=" + thing,
                                "exportVisits",
                                "?of=months&organisationId=" + thing,
                                "countVisits",
                                "?kind=resource&id=" + thing,
                                "listVisitMarkers",
                                "?organisationId=" + thing)
                        .getOrDefault(operation.id(), "");
        var headers = authorization(who) + "If-Match: \"v99999\"\r\n";
        if (operation.takesFile())
            return Raw.send(server, operation.method(), target, headers + FILE, new byte[] {1, 2, 3});
        if (operation.body() == null) return Raw.send(server, operation.method(), target, headers, null);
        var body = body(operation, thing).getBytes(StandardCharsets.UTF_8);
        return Raw.send(server, operation.method(), target, headers + "Content-Type: application/json\r\n", body);
    }

    /** A body that is right but for one thing, which shows only to those who may send it. */
    private String body(Contract.Operation operation, String thing) {
        var right =
                switch (operation.id()) {
                    case "addResource" ->
                        samples.body(
                                operation.body(), "url", "\"https://www.legislation.gov.uk/ukpga/1989/41/contents\"");
                    case "appraiseResource" ->
                        samples.body(
                                operation.body(), "answers", "[{\"question\":\"research-limits\",\"answer\":\"yes\"}]");
                    case "placeLegalHold" ->
                        samples.body(operation.body(), "personId", '"' + Things.idOf("no such id") + '"');
                    case "decideImport" -> samples.body(operation.body(), "outcome", "\"new\"");
                    default -> samples.body(operation.body(), null, null);
                };
        var name = Map.of("addAudience", "Everyone", "addProvider", "NICE").getOrDefault(operation.id(), "Briefing");
        if (operation.id().equals("addTopic"))
            right = right.replace("\"title\":\"Fuzz\"", "\"title\":\"Using evidence\"");
        return right.replace(Samples.NORTHDOWN, thing).replace("\"name\":\"Fuzz\"", "\"name\":\"" + name + '"');
    }

    /** A new import of Northdown, since some may discard it. */
    private static String upload() {
        return As.person("editha")
                .contentType("application/octet-stream")
                .body("TY  - JOUR\nTI  - Who may\nER  - \n".getBytes())
                .queryParam("organisationId", Samples.NORTHDOWN)
                .queryParam("fileName", "who.ris")
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String report() {
        return As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of("problem", "outdated"))
                .post("/resources/" + Things.idOf("northdown organisation") + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String authorization(String who) {
        if (who.equals("nobody")) return "";
        return "Authorization: Bearer " + (who.equals("svc-intranet") ? As.clientToken() : As.token(who)) + "\r\n";
    }

    @Test
    void what_someone_else_keeps_stays_when_others_drop_it() throws IOException {
        for (var who : List.of("tom", "joyce", "root")) {
            assertThat(ask(OPERATIONS.get("dropResource"), Things.idOf("public"), who)
                            .status())
                    .isEqualTo(204);
        }
        As.person("helen").get("/reading-list/" + Things.idOf("public")).then().statusCode(200);
    }
}
