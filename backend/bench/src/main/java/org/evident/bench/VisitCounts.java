package org.evident.bench;

import java.util.List;
import java.util.Map;

/** The screens of visits over three years: one, and then ten million events, as they were rolled up. */
final class VisitCounts implements Line {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final double SLOWEST = 50;
    private static final double STEEPEST = 0.15;
    private static final List<String> SCREENS = List.of("/summary?", "?of=topics&", "?of=providers&", "?of=resources&");

    /** What the dearest of the screens asks: the most visited resources of the whole time. */
    private static final String SQL =
            """
            select r.id, r.title, v.visits from (
              select object_id, sum(visits) as visits from visit_month
               where organisation_id = cast(:organisation as uuid) and object_kind = 'resource'
                 and month between '2022-01-01' and '2024-12-31' group by object_id) v
              join learning_resource r on r.id = v.object_id where r.status in ('published', 'review-due')
             order by v.visits desc, r.title limit 20""";

    @Override
    public String name() {
        return "P12";
    }

    @Override
    public String work() {
        return "visits of 10 million events";
    }

    @Override
    public String limit() {
        return "the most visited resources in SQL, pgbench";
    }

    @Override
    public String bar() {
        return "p95 <= 50 ms, exponent <= 0.15";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var token = bed.tokenOf("gareth");
        Ask.Source asks = random -> ask(token.current(), SCREENS.get(random.nextInt(SCREENS.size())));
        Catalogue.run(bed.database(), "visits.sql", ":events", 1_000_000);
        bed.load().run(4, bed.pace.warmUp(), asks);
        var few = bed.load().run(1, bed.pace.reading(), asks);
        Catalogue.run(bed.database(), "visits.sql", ":events", 10_000_000);
        bed.awaitQuiet();
        var result = Sandwich.measure(
                bed.pace.rounds(),
                Reading::p50,
                () -> bed.pgbench().run(SQL, Map.of("organisation", NORTHDOWN), 1, bed.pace.reading()),
                () -> bed.load().run(1, bed.pace.reading(), asks));
        var outcome = new Outcome();
        outcome.sandwich("one client", result);
        var p95 = result.median().ours().p95();
        outcome.figure("p95 %.1f ms".formatted(p95), p95 <= SLOWEST);
        var exponent = Math.log10(p95 / few.p95());
        outcome.figure("exponent %.2f".formatted(exponent), exponent <= STEEPEST);
        return outcome;
    }

    private static Ask ask(String token, String screen) {
        var path = "/api/v1/visits" + screen + "organisationId=" + NORTHDOWN + "&from=2022-01-01&to=2024-12-31";
        return Ask.get(
                path,
                token,
                answer -> answer.has("months")
                        ? answer.get("visits").asLong() > 3_000_000
                        : answer.get("items").get(0).get("visits").asLong() > 0);
    }
}
