package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.search.Query;
import org.evident.search.LuceneLimit;

/** Searches for what practitioners look for, with facets and an exact total. */
final class Search implements Line {

    private static final String COMMON = "children";
    private static final List<String> WORDS = List.of(
            COMMON,
            "kinship care outcomes",
            "mental health",
            "foster care",
            "child welfare workers",
            "substance abuse treatment",
            "older adults depression",
            "poverty",
            "trauma",
            "school social work");

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public String work() {
        return "search, facets, exact count";
    }

    @Override
    public String limit() {
        return "Lucene in process, same index and queries, four facets";
    }

    @Override
    public String bar() {
        return "p50 <= 4 x Lucene or 5 ms, the larger; a common word p95 <= 40 ms at a million";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        try (var lucene = new LuceneLimit(bed.index(), bed.places())) {
            var queries = new HashMap<String, Query>();
            for (var words : WORDS) queries.put(words, lucene.query(words));
            bed.load().run(4, bed.pace.warmUp(), asks(bed, lucene, queries));
            searches(lucene, queries, bed.pace.warmUp());
            var result = Sandwich.measure(
                    bed.pace.rounds(),
                    Reading::p50,
                    () -> searches(lucene, queries, bed.pace.reading()),
                    () -> bed.load().run(1, bed.pace.reading(), asks(bed, lucene, queries)));
            outcome.sandwich("one client", result);
            var most = Math.max(4 * result.median().limit(Reading::p50), 5);
            outcome.figure(
                    "p50 %.2f ms, %.1f x, of %.2f ms allowed"
                            .formatted(result.median().ours().p50(), result.ratio(), most),
                    result.median().ours().p50() <= most);
            outcome.reading(
                    "Evident, eight clients", bed.load().run(8, bed.pace.reading(), asks(bed, lucene, queries)));
            common(bed, outcome, lucene, queries);
        }
        return outcome;
    }

    private static void common(Bed bed, Outcome outcome, LuceneLimit lucene, Map<String, Query> queries)
            throws Exception {
        var common = bed.load().run(1, bed.pace.reading(), random -> ask(bed, lucene, queries, COMMON));
        outcome.reading("Evident, \"" + COMMON + "\"", common);
        outcome.figure("common word p95 %.1f ms".formatted(common.p95()), common.p95() <= 40);
    }

    private static Ask.Source asks(Bed bed, LuceneLimit lucene, Map<String, Query> queries) {
        return random -> ask(bed, lucene, queries, WORDS.get(random.nextInt(WORDS.size())));
    }

    private static Ask ask(Bed bed, LuceneLimit lucene, Map<String, Query> queries, String words) {
        return Ask.get(
                "/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                bed.token(),
                answer -> answer.get("total").asLong() == lucene.count(queries.get(words)) && allOpen(bed, answer));
    }

    private static boolean allOpen(Bed bed, JsonNode answer) throws Exception {
        var ids = new java.util.StringJoiner("','", "'", "'");
        for (var item : answer.get("items")) ids.add(item.get("id").asText());
        var open = bed.text(
                "select count(*) from learning_resource where id in (%s) and place = any('{%s}') and status in ('published', 'review-due')"
                        .formatted(ids, String.join(",", bed.places())));
        return Integer.parseInt(open) == answer.get("items").size();
    }

    private static Reading searches(LuceneLimit lucene, Map<String, Query> queries, Duration time) throws Exception {
        var random = new Random(Bed.SEED);
        var times = Reading.microseconds();
        var began = System.nanoTime();
        while (System.nanoTime() - began < time.toNanos()) {
            var query = queries.get(WORDS.get(random.nextInt(WORDS.size())));
            var start = System.nanoTime();
            lucene.search(query);
            times.recordValue(Math.max(1, (System.nanoTime() - start) / 1000));
        }
        return new Reading(times, (System.nanoTime() - began) / 1e9, 0, 0);
    }
}
