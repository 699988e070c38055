package org.evident.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The first page of the list, held already: If-None-Match beside the page itself. */
final class NotModified implements Line {

    private static final double LEAST = 1.8;

    @Override
    public String name() {
        return "P14";
    }

    @Override
    public String work() {
        return "If-None-Match on a hot page";
    }

    @Override
    public String limit() {
        return "the page itself (P1)";
    }

    @Override
    public String bar() {
        return ">= 1.8 x its throughput";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        var path = ListPage.path(0);
        var tag = tag(bed, path);
        Ask.Source whole = random -> Ask.get(path, bed.token(), null);
        Ask.Source held = random -> new Ask(path, bed.token(), tag, null, 304, null);
        bed.load().run(8, bed.pace.warmUp(), held);
        bed.load().run(8, bed.pace.warmUp(), whole);
        var result = Sandwich.measure(
                bed.pace.rounds(),
                Reading::perSecond,
                () -> bed.load().run(8, bed.pace.reading(), whole),
                () -> bed.load().run(8, bed.pace.reading(), held));
        outcome.sandwich("eight clients", result);
        outcome.figure("%.2f x".formatted(result.ratio()), result.ratio() >= LEAST);
        return outcome;
    }

    private static String tag(Bed bed, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(bed.api().address() + path))
                    .header("Authorization", "Bearer " + bed.token());
            return http.send(request.build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }
    }
}
