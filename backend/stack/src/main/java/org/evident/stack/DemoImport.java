package org.evident.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Imports the openly licensed records beside the checkout into a running Evident, as an editor does on the screens: upload,
 * settings, dry run, a decision, add. Running it again adds nothing.
 */
public final class DemoImport {

    /** A client of the local realm only, through which this signs in with the demonstration password. */
    static final String CLIENT = "evident-demo-import";

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;
    private final Tokens tokens;
    private String token;

    private DemoImport(Addresses addresses) {
        this.api = "http://localhost:" + addresses.api() + "/api/v1";
        this.tokens = new Tokens("http://localhost:" + addresses.keycloak() + "/realms/evident");
    }

    public static void main(String[] arguments) throws Exception {
        var top =
                Path.of(System.getProperty("evident.top", ".")).toAbsolutePath().normalize();
        var data = Path.of(System.getenv()
                        .getOrDefault(
                                "EVIDENT_DATA", top.resolve("../shared/data").toString()))
                .normalize();
        if (!Files.isDirectory(data.resolve("sswr-conference"))
                || !Files.isDirectory(data.resolve("care-leaver-bib"))) {
            System.err.println(
                    "The records are not here. Put care-leaver-bib and sswr-conference into %s, or name their folder with EVIDENT_DATA=…"
                            .formatted(data));
            System.exit(1);
        }
        try {
            new DemoImport(Addresses.of(System.getenv())).run(data);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (IOException | IllegalStateException e) {
            var absent = e instanceof ConnectException || e.getCause() instanceof ConnectException;
            System.err.println(
                    absent
                            ? "Evident is not running. Start it first: make run"
                            : "The import stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(Path data) throws IOException, InterruptedException {
        signIn();
        add(data.resolve("care-leaver-bib/care-leaver-review-references.bib"), settings("article", "licence"));
        for (var year = 2005; year <= 2014; year++) {
            var settings = settings("conference-abstract", "open");
            settings.put("containerTitle", "Society for Social Work and Research Annual Conference");
            settings.put("publisher", "Society for Social Work and Research");
            for (var match : List.of(
                    List.of("title", "title"), List.of("summary", "abstract"), List.of("publishedOn", "year"))) {
                settings.withArray("columns")
                        .addObject()
                        .put("field", match.get(0))
                        .put("column", match.get(1));
            }
            add(data.resolve("sswr-conference/papers_" + year + ".json.gz"), settings);
        }
    }

    /** Anew for each file, since a token holds for five minutes. */
    private void signIn() {
        token = tokens.ofPerson("editha", CLIENT);
    }

    private ObjectNode settings(String kind, String access) throws IOException, InterruptedException {
        var settings = JSON.createObjectNode();
        for (var each : send("GET", "/kinds?size=100", null, null).get("items")) {
            if (each.get("slug").asText().equals(kind))
                settings.put("kindId", each.get("id").asText());
        }
        return settings.put("side", "research")
                .put("access", access)
                .put("licence", "CC BY 4.0")
                .put("visibility", "public")
                .put("status", "published")
                .put("matchTopics", true);
    }

    private void add(Path file, ObjectNode settings) throws IOException, InterruptedException {
        System.out.print(file.getFileName() + ": reading …");
        signIn();
        var northdown = send("GET", "/me", null, null)
                .get("organisations")
                .get(0)
                .get("id")
                .asText();
        var upload = send(
                "POST",
                "/imports?organisationId=" + northdown + "&fileName=" + file.getFileName(),
                null,
                BodyPublishers.ofFile(file));
        var at = "/imports/" + upload.get("id").asText();
        var review = await(at, send("PUT", at + "/settings", upload, BodyPublishers.ofString(settings.toString())));
        var decided = send(
                "PUT",
                at + "/decisions",
                review,
                BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("decision", "leave-out", "outcome", "doubtful"))));
        var counts = decided.get("counts");
        System.out.print("\r%s: %d records, %d mended or marked, %d known already, %d doubtful and left out"
                .formatted(
                        file.getFileName(),
                        count(counts, "read"),
                        count(counts, "noted"),
                        count(counts, "duplicate"),
                        count(counts, "doubtful")));
        if (count(counts, "toAdd") > 0) await(at, send("POST", at + "/add", decided, BodyPublishers.noBody()));
        System.out.println(", %d added".formatted(count(counts, "toAdd")));
    }

    private static long count(JsonNode counts, String name) {
        return counts.get(name).asLong();
    }

    /** Asks until the work on it is done. */
    private JsonNode await(String at, JsonNode view) throws IOException, InterruptedException {
        var now = view;
        while (List.of("reading", "adding").contains(now.get("state").asText())) {
            LockSupport.parkNanos(200_000_000);
            now = send("GET", at, null, null);
        }
        if (now.get("state").asText().equals("refused"))
            throw new IOException(now.get("message").asText());
        return now;
    }

    private JsonNode send(String method, String path, JsonNode version, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : body);
        request.header("Content-Type", path.startsWith("/imports?") ? "application/octet-stream" : "application/json");
        if (version != null)
            request.header("If-Match", "\"v" + version.get("version").asInt() + "\"");
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IOException(path + " answered " + answer.body());
        return JSON.readTree(answer.body());
    }
}
