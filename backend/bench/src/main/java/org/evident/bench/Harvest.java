package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The change feed from nine tenths of the way, beside its beginning. */
final class Harvest implements Line {

    private static final double SLOWEST = 1.2;
    private static final int SIZE = 100;
    private static final String FEED = "/api/v1/resources/changes?size=";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String name() {
        return "P3";
    }

    @Override
    public String work() {
        return "a page of the change feed from nine tenths of the way";
    }

    @Override
    public String limit() {
        return "a page near its beginning, of the same records";
    }

    @Override
    public String bar() {
        return "p50 <= 1.2 x";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        var late =
                FEED + SIZE + "&cursor=" + URLEncoder.encode(cursorAt(bed, open(bed) * 9 / 10), StandardCharsets.UTF_8);
        // The demonstration's few resources come first, and are shorter than the records.
        var early = FEED + SIZE + "&cursor=" + URLEncoder.encode(cursorAt(bed, 1_000), StandardCharsets.UTF_8);
        Ask.Source first = random -> Ask.get(early, bed.token(), Harvest::isFull);
        Ask.Source far = random -> Ask.get(late, bed.token(), Harvest::isFull);
        bed.load().run(1, bed.pace.warmUp(), first);
        bed.load().run(1, bed.pace.warmUp(), far);
        var result = Sandwich.measure(
                bed.pace.rounds(), Reading::p50, () -> bed.load().run(1, bed.pace.reading(), first), () -> bed.load()
                        .run(1, bed.pace.reading(), far));
        outcome.sandwich("one client", result);
        outcome.figure("p50 %.2f x".formatted(result.ratio()), result.ratio() <= SLOWEST);
        return outcome;
    }

    private static boolean isFull(JsonNode answer) {
        return answer.get("items").size() == SIZE;
    }

    /** How many the reader may see. */
    private static long open(Bed bed) throws Exception {
        return Long.parseLong(
                bed.text("select count(*) from learning_resource where status in ('published', 'review-due')"
                        + " and place = any('{" + String.join(",", bed.places()) + "}')"));
    }

    /** Reads on until so many have been told. */
    private String cursorAt(Bed bed, long row) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            String cursor = null;
            for (long told = 0; told < row; ) {
                var page = page(http, bed, cursor);
                told += page.get("items").size();
                if (page.get("items").isEmpty()) throw new IllegalStateException("the feed ended after " + told);
                cursor = page.get("nextCursor").asText();
            }
            return cursor;
        }
    }

    private JsonNode page(HttpClient http, Bed bed, String cursor) throws Exception {
        var path = FEED + 500 + (cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(bed.api().address() + path))
                .header("Authorization", "Bearer " + bed.token());
        return json.readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    }
}
