package org.evident.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From the start of the process to the first answer to someone signed in, with a catalogue that is there already. */
final class Start implements Line {

    private static final double SLOWEST = 1.6;
    private static final double WITH_CACHE = 1_300;

    @Override
    public String name() {
        return "P9";
    }

    @Override
    public String work() {
        return "start to the first authorised answer";
    }

    @Override
    public String limit() {
        return "bare Quarkus with one JDBC query";
    }

    @Override
    public String bar() {
        return "<= 1.6 x; <= 1.3 s with an AOT cache";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        bare(bed);
        var result = Sandwich.measure(bed.pace.rounds(), Reading::p50, () -> bare(bed), () -> evident(bed));
        outcome.sandwich("a start", result);
        outcome.figure("%.2f x".formatted(result.ratio()), result.ratio() <= SLOWEST);
        if (Runtime.version().feature() < 25) {
            outcome.note("no AOT cache: needs JDK 25");
            return outcome;
        }
        var cache = bed.folder.resolve("evident.aot");
        Files.deleteIfExists(cache);
        evident(bed, "-XX:AOTCacheOutput=" + cache);
        var cached = Reading.microseconds();
        for (var n = 0; n < bed.pace.rounds(); n++)
            cached.add(evident(bed, "-XX:AOTCache=" + cache).times());
        var reading = new Reading(cached, 1, 0, 0);
        outcome.reading("Evident with an AOT cache", reading);
        outcome.figure("with the cache %.0f ms".formatted(reading.p50()), reading.p50() <= WITH_CACHE);
        return outcome;
    }

    private static Reading bare(Bed bed) throws Exception {
        var jar = bed.top.resolve("backend/bench/bare/target/quarkus-app/quarkus-run.jar");
        try (var server = Server.start(jar, Bed.SPARE_PORT, bed.folder.resolve("bare.log"), bed.environment())) {
            return reading(server.awaitAnswer("/titles", null));
        }
    }

    private static Reading evident(Bed bed, String... options) throws Exception {
        var index = copy(bed.index(), bed.folder.resolve("index-of-start"));
        var token = bed.token();
        try (var server = bed.startApi(Bed.SPARE_PORT, index, "start.log", options)) {
            return reading(server.awaitAnswer("/api/v1/me", token));
        }
    }

    private static Reading reading(double millis) {
        var times = Reading.microseconds();
        times.recordValue((long) (millis * 1000));
        return new Reading(times, millis / 1000, 0, 0);
    }

    /** An index has one owner, so a second process starts with a copy. */
    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var old = Files.list(to)) {
            for (var file : (Iterable<Path>) old::iterator) Files.delete(file);
        }
        try (var files = Files.list(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!file.endsWith("write.lock")) Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
