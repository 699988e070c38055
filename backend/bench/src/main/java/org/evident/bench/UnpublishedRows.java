package org.evident.bench;

import java.util.List;

/** The list after 120,000 rows have come that nobody lists. */
final class UnpublishedRows implements Line {

    private static final double SLOWEST = 1.2;

    @Override
    public String name() {
        return "P13";
    }

    @Override
    public String work() {
        return "the list after 120,000 unpublished rows";
    }

    @Override
    public String limit() {
        return "the list before, and after they have gone";
    }

    @Override
    public String bar() {
        return "p50 <= 1.2 x";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        var asks = new ListPage().asks(bed);
        bed.load().run(8, bed.pace.warmUp(), asks);
        var before = bed.load().run(1, bed.pace.reading(), asks);
        Catalogue.run(bed.database(), "unpublished.sql");
        bed.awaitQuiet();
        var ours = bed.load().run(1, bed.pace.reading(), asks);
        bed.database()
                .createStatement()
                .execute("delete from learning_resource where cast(id as text) like 'be9d0000-%'");
        bed.database().createStatement().execute("vacuum analyze learning_resource");
        bed.awaitQuiet();
        var after = bed.load().run(1, bed.pace.reading(), asks);
        var result = Sandwich.median(List.of(new Sandwich.Round(before, ours, after)), Reading::p50);
        outcome.sandwich("one client", result);
        outcome.figure("p50 %.2f x".formatted(result.ratio()), result.ratio() <= SLOWEST);
        return outcome;
    }
}
