package org.evident.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** The results as a page: where and when they were measured, a verdict a line, and every reading. */
final class Report {

    private final StringBuilder verdicts = new StringBuilder();
    private final StringBuilder readings = new StringBuilder();
    private final Path top;
    private final Clock clock;
    private final boolean full;

    Report(Path top, Clock clock, boolean full) {
        this.top = top;
        this.clock = clock;
        this.full = full;
    }

    void add(int size, Line line, Outcome outcome) {
        verdicts.append("| %s | %,d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        line.name(),
                        size,
                        line.work(),
                        line.limit(),
                        line.bar(),
                        String.join("; ", outcome.figures()),
                        outcome.verdict()));
        for (var named : outcome.readings()) {
            var r = named.reading();
            readings.append(String.format(
                    Locale.UK,
                    "| %s | %,d | %s | %.2f | %.2f | %.2f | %,.0f | %s |%n",
                    line.name(),
                    size,
                    named.name(),
                    r.p50(),
                    r.p95(),
                    r.p99(),
                    r.perSecond(),
                    r.cpuMillis() == 0 ? "" : "%.2f".formatted(r.cpuPerRequest())));
        }
    }

    void failed(int size, Line line, Exception why) {
        verdicts.append("| %s | %,d | %s | %s | %s | %s | failed |%n"
                .formatted(line.name(), size, line.work(), line.limit(), line.bar(), why));
    }

    String text() throws IOException {
        return """
                # Speed, measured

                %s, by `make bench`. %s. Commit %s.

                %s
                Each line stands beside its limit in the same run: limit, Evident, limit, and the median of the rounds whose
                two limit readings differ by 15 %% at most. The records are %s, repeated under new ids, so their words
                repeat as well. PostgreSQL runs with fsync and synchronous_commit on; the API with -Xmx256m, a real Keycloak
                token, visibility and its access log. One answer in a hundred is checked against SQL.

                | line | resources | work | limit | bar | found | verdict |
                |---|---|---|---|---|---|---|
                %s
                Milliseconds; CPU is the API's, each request.

                | line | resources | reading | p50 | p95 | p99 | requests/s | CPU |
                |---|---|---|---|---|---|---|---|
                %s"""
                .formatted(
                        Instant.now(clock).toString().substring(0, 10),
                        machine(),
                        commit(),
                        full ? "" : "**Short or partial: this shows that everything runs, not how fast it is.**\n",
                        "5,876 openly licensed records (SSWR conference abstracts, care-leaver review)",
                        verdicts,
                        readings);
    }

    private static String machine() throws IOException {
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("[^0-9]", "");
        return "%d cores, %d GiB, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(memory) / 1024 / 1024,
                        Runtime.version());
    }

    private String commit() throws IOException {
        var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(top.toFile())
                .start();
        return new String(git.getInputStream().readAllBytes()).strip();
    }
}
