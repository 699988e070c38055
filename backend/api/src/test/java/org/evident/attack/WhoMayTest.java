package org.evident.attack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evident.support.As;
import org.evident.support.Raw;
import org.evident.support.Ready;
import org.evident.support.SomeEvent;
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
    private static final Map<String, String> TAKEN_NAMES = Map.ofEntries(
            Map.entry("addAudience", "Everyone"),
            Map.entry("addProvider", "NICE"),
            Map.entry("addOrganisation", "Northdown Council"),
            Map.entry("addServiceArea", "Adult Services"),
            Map.entry("addTeam", "Fostering team"));
    private static final boolean LONG = "long".equals(System.getProperty("evident.attack"));
    private static final Set<String> NOWHERE = Set.of("no such id", "id of another kind");
    private static final Set<String> ONE_OF_EACH = Set.of("nobody", "amara", "gareth", "joyce", "root", "svc-intranet");
    private static final String FILE = "Content-Type: application/octet-stream\r\n";

    @TestHTTPResource
    URL server;

    private static Samples samples;

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
        if (samples == null) samples = samples();
        As.person("helen")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "to-read", "note", "Mine"))
                .put("/reading-list/" + Things.idOf("public"))
                .then()
                .statusCode(200);
    }

    private static Samples samples() {
        Ready.await();
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        return new Samples(Contract.read(), kind, Things.idOf("no such id"));
    }

    @Test
    void the_table_speaks_of_exactly_the_operations_of_the_contract() {
        var spoken = TABLE.stream().skip(1).map(List::getFirst).collect(Collectors.toSet());
        assertThat(spoken).isEqualTo(OPERATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyone_may_do_what_the_table_says_and_nothing_else(String id) {
        var wrong = TABLE.stream()
                .filter(row -> row.getFirst().equals(id))
                .flatMap(row -> IntStream.range(2, row.size()).mapToObj(column -> new Cell(row, column)))
                .filter(cell -> LONG || cell.tellsMore())
                .toList()
                .parallelStream()
                .flatMap(this::wrongAt)
                .toList();
        assertThat(wrong).as(id).isEmpty();
    }

    /** What one person gets for one kind of thing. */
    private record Cell(List<String> row, int column) {
        String thing() {
            return row.get(1);
        }

        /**
         * What is not there is not there for anybody: one of each kind of account is enough. Of those who get what most get,
         * a third is asked, each about some thing of each operation. The long form asks everybody about everything.
         */
        boolean tellsMore() {
            if (NOWHERE.contains(thing())) return ONE_OF_EACH.contains(who());
            return !row.get(column).equals(usual()) || thing().equals("-") || (thing().hashCode() + column) % 3 == 0;
        }

        private String usual() {
            return row.stream().skip(2).collect(groupingBy(identity(), counting())).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        String who() {
            return TABLE.getFirst().get(column);
        }

        int status() {
            return Integer.parseInt(row.get(column));
        }
    }

    private Stream<String> wrongAt(Cell cell) {
        var operation = OPERATIONS.get(cell.row().getFirst());
        var answer = ask(operation, thing(cell.thing()), cell.who());
        var wrong = Stream.<String>builder();
        if (answer.status() != cell.status()) wrong.add("%d instead of %d".formatted(answer.status(), cell.status()));
        VERDICT.on(operation, answer).ifPresent(wrong::add);
        return wrong.build().map(why -> cell.who() + ", " + cell.thing() + ": " + why);
    }

    /** What an act uses up is made anew for each. */
    private static String thing(String name) {
        return switch (name) {
            case "northdown import" -> upload();
            case "northdown report" -> report();
            case "northdown people file", "new northdown people file" -> people();
            case "new northdown pack" -> Packs.shared();
            case "new estuary team list" -> Packs.teamList();
            case "five copies today" -> Copies.five();
            case "copy of helen" -> Copies.ofHelen();
            case "northdown event going on" -> Going.event();
            case "its evaluation" -> Going.evaluation();
            case "new northdown event" -> SomeEvent.open("Who may", 5).toString();
            case "new northdown booking" -> Bookings.ofTom();
            default -> Things.idOf(name);
        };
    }

    private Raw.Answer ask(Contract.Operation operation, String thing, String who) {
        var target = operation
                        .path()
                        .replace("{organisationId}/{slug}", thing + "/domestic-abuse")
                        .replace("people-lookup", "people-lookup?q=ma")
                        .replace("{ruleSet}/{task}", thing + "/fee")
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
                        .getOrDefault(
                                operation.id(),
                                operation.id().equals("uploadInvitationFile") ? "?fileName=who.csv" : "")
                + ofOrganisation(operation.id(), thing);
        var headers = authorization(who) + "If-Match: \"v99999\"\r\n";
        if (operation.takesFile())
            return Raw.send(server, operation.method(), target, headers + FILE, new byte[] {1, 2, 3});
        if (operation.body() == null) return Raw.send(server, operation.method(), target, headers, null);
        var body = body(operation, thing).getBytes(StandardCharsets.UTF_8);
        return Raw.send(server, operation.method(), target, headers + "Content-Type: application/json\r\n", body);
    }

    private static String ofOrganisation(String operation, String thing) {
        return switch (operation) {
            case "listAudit", "listIntegrations" -> "?organisationId=" + thing;
            case "exportAudit" -> "?as=csv&organisationId=" + thing;
            case "listAttachments" -> "?kind=cpd-record&thingId=" + thing;
            case "addAttachment" -> "?kind=cpd-record&fileName=who.pdf&thingId=" + thing;
            case "exportCpdDocument" -> "?as=csv";
            case "importCpd" -> "?fileName=who.csv";
            default -> "";
        };
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
                    case "addFramework" -> samples.body(operation.body(), "slug", "\"pcf\"");
                    case "reviseFrameworkEdition" ->
                        samples.body(operation.body(), "sourceUrl", "\"https://fuzz.example/\"");
                    case "checkAudit" -> samples.body(operation.body(), "anchorSeal", "1");
                    case "placeLegalHold" ->
                        samples.body(operation.body(), "personId", '"' + Things.idOf("no such id") + '"');
                    case "decideBooking" -> samples.body(operation.body(), "approve", "true");
                    case "contributeToEvent" -> samples.body(operation.body(), "consent", "true");
                    case "extendEventSeries", "changeEventSeriesRule", "previewEventSeriesRule" ->
                        samples.body(operation.body(), "times", "2");
                    case "previewEventSeries", "addEventSeries" ->
                        samples.body(
                                operation.body(),
                                "areas",
                                "[{\"serviceAreaId\":\"" + Things.idOf("no such id") + "\"}],\"times\":2");
                    case "makeSuggestion" ->
                        samples.body(operation.body(), "topicId", '"' + Things.idOf("no such id") + '"');
                    case "answerSuggestion" ->
                        samples.body(operation.body(), "thingId", '"' + Things.idOf("no such id") + '"');
                    case "decideImport" -> samples.body(operation.body(), "outcome", "\"new\"");
                    default -> samples.body(operation.body(), null, null);
                };
        var name = TAKEN_NAMES.getOrDefault(operation.id(), "Briefing");
        if (operation.id().equals("addTopic"))
            right = right.replace("\"title\":\"Fuzz\"", "\"title\":\"Using evidence\"");
        if (operation.id().equals("tieIntegration")) return right;
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

    private static String people() {
        return As.person("gareth")
                .contentType("application/octet-stream")
                .body("Email,First name,Last name\nwho.may@northdown.example,Who,May\n".getBytes())
                .queryParam("fileName", "who.csv")
                .post("/organisations/" + Samples.NORTHDOWN + "/invitation-files")
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
    void what_someone_else_keeps_stays_when_others_drop_it() {
        for (var who : List.of("tom", "joyce", "root")) {
            assertThat(ask(OPERATIONS.get("dropResource"), Things.idOf("public"), who)
                            .status())
                    .isEqualTo(204);
        }
        As.person("helen").get("/reading-list/" + Things.idOf("public")).then().statusCode(200);
    }
}
