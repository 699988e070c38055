package org.evident.bench;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Work beside the same SQL in pgbench: latency with one client, throughput with eight. */
abstract class AgainstSql implements Line {

    private static final double SLOWEST = 2.5;
    private static final double LEAST = 0.30;

    @Override
    public String limit() {
        return "pgbench, same SQL";
    }

    @Override
    public String bar() {
        return "p50 <= 2.5 x, throughput >= 30 %";
    }

    abstract String sql(Bed bed);

    abstract Map<String, String> variables(Bed bed) throws Exception;

    abstract Ask.Source asks(Bed bed) throws Exception;

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        var asks = asks(bed);
        bed.load().run(8, bed.pace.warmUp(), asks);
        var latency = sandwich(bed, asks, 1, Reading::p50);
        outcome.sandwich("one client", latency);
        outcome.figure("p50 %.2f x".formatted(latency.ratio()), latency.ratio() <= SLOWEST);
        var throughput = sandwich(bed, asks, 8, Reading::perSecond);
        outcome.sandwich("eight clients", throughput);
        outcome.figure("throughput %.0f %%".formatted(throughput.ratio() * 100), throughput.ratio() >= LEAST);
        return outcome;
    }

    private Sandwich.Result sandwich(Bed bed, Ask.Source asks, int clients, ToDoubleFunction<Reading> figure)
            throws Exception {
        var sql = sql(bed);
        var variables = variables(bed);
        return Sandwich.measure(
                bed.pace.rounds(),
                figure,
                () -> bed.pgbench().run(sql, variables, clients, bed.pace.reading()),
                () -> bed.load().run(clients, bed.pace.reading(), asks));
    }
}
