package org.evident.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What the API holds of the machine's memory under a mixed load, and whether that grows. */
final class Memory implements Line {

    private static final double MOST = 400;
    private static final double GROWTH = 0.5;
    private static final List<String> WORDS =
            List.of("children", "mental health", "foster care", "poverty", "kinship", "trauma");

    @Override
    public String name() {
        return "P10";
    }

    @Override
    public String work() {
        return "memory under mixed load";
    }

    @Override
    public String limit() {
        return "-Xmx256m";
    }

    @Override
    public String bar() {
        return "<= 400 MB, slope <= 0.5 MB/min";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        bed.load().run(4, bed.pace.warmUp(), random -> ask(bed, random));
        var sizes = new ArrayList<Double>();
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(() -> sample(bed, sizes), 0, 1, TimeUnit.SECONDS);
            outcome.reading("Evident, four clients", bed.load().run(4, bed.pace.mixed(), random -> ask(bed, random)));
            clock.shutdownNow();
        }
        var most = sizes.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        outcome.figure("%.0f MB at most".formatted(most), most <= MOST);
        var settled = sizes.subList(sizes.size() / 2, sizes.size());
        var slope = slope(settled) * 60;
        outcome.figure(
                "%+.2f MB/min over the second half of %d s"
                        .formatted(slope, bed.pace.mixed().toSeconds()),
                slope <= GROWTH);
        return outcome;
    }

    private static void sample(Bed bed, List<Double> sizes) {
        try {
            sizes.add(bed.api().residentMegabytes());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Five of ten read a resource, three a list, two search. */
    private static Ask ask(Bed bed, Random random) {
        var kind = random.nextInt(10);
        if (kind < 5) return OneResource.ask(bed, random, bed.token());
        if (kind < 8) return Ask.get(ListPage.path(random.nextInt(5)), bed.token(), null);
        var words = WORDS.get(random.nextInt(WORDS.size()));
        return Ask.get("/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), bed.token(), null);
    }

    /** How much each sample is larger than the one before, by least squares. */
    static double slope(List<Double> samples) {
        var n = samples.size();
        var meanX = (n - 1) / 2.0;
        var meanY = samples.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (var x = 0; x < n; x++) {
            above += (x - meanX) * (samples.get(x) - meanY);
            below += (x - meanX) * (x - meanX);
        }
        return below == 0 ? 0 : above / below;
    }
}
