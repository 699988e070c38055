package org.evident.bench;

import java.io.IOException;
import java.nio.file.Files;

/** What checking a token adds to an answer, and whether Keycloak is asked while it is checked. */
final class TokenCost implements Line {

    private static final double MOST = 0.15;

    @Override
    public String name() {
        return "P11";
    }

    @Override
    public String work() {
        return "one public resource, with a token";
    }

    @Override
    public String limit() {
        return "the same without a token";
    }

    @Override
    public String bar() {
        return "<= 0.15 ms added, no call to Keycloak";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        bed.load().run(8, bed.pace.warmUp(), random -> OneResource.ask(bed, random, bed.token()));
        var token = bed.token();
        var calls = calls(bed);
        var result = Sandwich.measure(
                bed.pace.rounds(),
                Reading::p50,
                () -> bed.load().run(1, bed.pace.reading(), random -> OneResource.ask(bed, random, null)),
                () -> bed.load().run(1, bed.pace.reading(), random -> OneResource.ask(bed, random, token)));
        outcome.sandwich("one client", result);
        var added = result.median().ours().p50() - result.median().limit(Reading::p50);
        outcome.figure("%.3f ms added".formatted(added), added <= MOST);
        var during = calls(bed) - calls;
        outcome.figure("%d calls to Keycloak (%d counted before)".formatted(during, calls), during == 0 && calls > 0);
        return outcome;
    }

    /** Lines of Keycloak's access log. There are some from the start, or they are not being counted. */
    private static long calls(Bed bed) throws IOException {
        try (var lines = Files.lines(bed.keycloakLog())) {
            return lines.filter(line -> line.contains("/realms/evident")).count();
        }
    }
}
