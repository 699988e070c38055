package org.evident.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evident.shared.visibility.Visibility;

/** Titles with a word that begins with the three letters typed so far. */
final class TypeAhead implements Line {

    private static final List<String> TYPED =
            List.of("chi", "soc", "men", "hea", "fos", "you", "fam", "sch", "ado", "pov", "tra", "vio", "com", "wel");

    @Override
    public String name() {
        return "P5";
    }

    @Override
    public String work() {
        return "type-ahead from three letters";
    }

    @Override
    public String limit() {
        return "the same question in SQL, pgbench";
    }

    @Override
    public String bar() {
        return "p95 <= 10 ms";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        Ask.Source asks = random -> ask(bed, TYPED.get(random.nextInt(TYPED.size())));
        var sql = "\\set k random(1, %d)\nselect r.id, r.title from learning_resource r where".formatted(TYPED.size())
                + Visibility.PUBLISHED_FOR_CALLER
                + "and r.title_key ~ ('\\m' || (cast('{" + String.join(",", TYPED) + "}' as text[]))[:k]) limit 8";
        var variables = Map.of("places", "{" + String.join(",", bed.places()) + "}", "carer", "false");
        bed.load().run(4, bed.pace.warmUp(), asks);
        var result = Sandwich.measure(
                bed.pace.rounds(),
                Reading::p50,
                () -> bed.pgbench().run(sql, variables, 1, bed.pace.reading()),
                () -> bed.load().run(1, bed.pace.reading(), asks));
        var outcome = new Outcome();
        outcome.sandwich("one client", result);
        var p95 = result.median().ours().p95();
        outcome.figure("p95 %.2f ms".formatted(p95), p95 <= 10);
        return outcome;
    }

    private static Ask ask(Bed bed, String typed) {
        return Ask.get("/api/v1/search/suggest?q=" + typed, bed.token(), answer -> {
            for (var item : answer.get("items")) {
                var words = bed.text("select title_key from learning_resource where id = '%s' and place = any('{%s}')"
                        .formatted(item.get("id").asText(), String.join(",", bed.places())));
                if (words == null || !(" " + words).contains(" " + typed.toLowerCase(Locale.ROOT))) return false;
            }
            return !answer.get("items").isEmpty();
        });
    }
}
