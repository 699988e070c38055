package org.evident.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** PostgreSQL's own load generator, with prepared statements: how fast the same SQL can be without anything of ours. */
final class Pgbench {

    private final Path folder;
    private final int port;

    Pgbench(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static void require() {
        try {
            new ProcessBuilder("pgbench", "--version")
                    .redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes();
        } catch (IOException e) {
            throw new Refusal(
                    "Measuring needs pgbench. Install it: on Debian, apt-get install postgresql-client postgresql-contrib");
        }
    }

    Reading run(String sql, Map<String, String> variables, int clients, Duration time)
            throws IOException, InterruptedException {
        var runs = Files.createTempDirectory(Files.createDirectories(folder), "pgbench");
        var script = Files.writeString(runs.resolve("script.sql"), sql + ";\n");
        var command = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-f",
                script.toString(),
                "-c",
                "" + clients,
                "-j",
                "" + Math.min(clients, 2),
                "-T",
                "" + Math.max(1, time.toSeconds()),
                "-l",
                "--log-prefix=" + runs.resolve("log"),
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "-U",
                "evident"));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add("evident");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(runs.resolve("output").toFile());
        builder.environment().put("PGPASSWORD", "evident");
        var status = builder.start().waitFor();
        if (status != 0) throw new IOException("pgbench failed; see " + runs.resolve("output"));
        return read(runs, Math.max(1, time.toSeconds()));
    }

    /** The third column of each line of its logs is what that transaction took, in microseconds. */
    static Reading read(Path runs, double seconds) throws IOException {
        var times = Reading.microseconds();
        try (var files = Files.list(runs)) {
            for (var file : (Iterable<Path>)
                    files.filter(f -> f.getFileName().toString().startsWith("log"))::iterator) {
                try (var lines = Files.lines(file)) {
                    add(lines, times);
                }
                Files.delete(file);
            }
        }
        return new Reading(times, seconds, 0, 0);
    }

    private static void add(Stream<String> lines, Histogram times) {
        lines.map(line -> line.split(" "))
                .forEach(columns -> times.recordValue(Math.max(1, Long.parseLong(columns[2]))));
    }
}
