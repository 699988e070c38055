package org.evident.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Measures the lines that were asked for, prints what it finds and keeps it. */
public final class Bench {

    private static final int USUAL = 100_000;
    private static final int MILLION = 1_000_000;
    private static final List<String> AT_A_MILLION = List.of("P4", "P5");

    private final Path top =
            Path.of(System.getProperty("evident.top", ".")).toAbsolutePath().normalize();
    private final boolean isShort = asked("SHORT");
    private final boolean million = asked("MILLION");
    private final List<String> names = Arrays.stream(
                    System.getenv().getOrDefault("LINES", "").split("[ ,]+"))
            .filter(name -> !name.isBlank())
            .toList();
    private final boolean full = !isShort && names.isEmpty();
    private final Report report = new Report(top, Clock.systemUTC(), full);
    private boolean wentWrong;

    public static void main(String[] arguments) {
        try {
            System.exit(new Bench().run() ? 0 : 1);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
        } catch (Exception e) {
            System.err.println("Nothing could be measured: " + e);
        }
        System.exit(1);
    }

    private boolean run() throws Exception {
        Pgbench.require();
        RealRecords.folder(top);
        var lines = Lines.named(names);
        measure(isShort ? 10_000 : size(), lines);
        if (million) {
            measure(
                    MILLION,
                    lines.stream()
                            .filter(line -> AT_A_MILLION.contains(line.name()))
                            .toList());
            delete(top.resolve(".local/bench/" + MILLION));
        }
        var text = report.text();
        System.out.println(text);
        Files.writeString(
                full ? top.resolve("backend/bench/RESULTS.md") : top.resolve(".local/bench/RESULTS.md"), text);
        return !wentWrong;
    }

    /** A line that cannot be measured fails the run; one that misses its bar is reported, and does not. */
    private void measure(int size, List<Line> lines) throws Exception {
        try (var bed = Bed.prepare(top, size, isShort ? Pace.SHORT : Pace.FULL)) {
            for (var line : lines) {
                System.out.printf("%s, %s …%n", line.name(), line.work());
                try {
                    var outcome = line.measure(bed);
                    System.out.println("  " + String.join("; ", outcome.figures()) + ": " + outcome.verdict());
                    report.add(size, line, outcome);
                    wentWrong |= outcome.readings().stream()
                            .anyMatch(named -> named.reading().wrong() > 0);
                } catch (Exception e) {
                    System.out.println("  failed: " + e);
                    report.failed(size, line, e);
                    wentWrong = true;
                }
            }
        }
    }

    private static int size() {
        return Integer.parseInt(System.getenv().getOrDefault("SIZE", "" + USUAL));
    }

    private static boolean asked(String name) {
        return "1".equals(System.getenv(name));
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new java.nio.file.SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, java.nio.file.attribute.BasicFileAttributes attributes)
                    throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException e) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
