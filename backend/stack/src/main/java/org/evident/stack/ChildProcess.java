package org.evident.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A part that runs as a process of its own and ends with the launcher. */
final class ChildProcess {

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static ChildProcess start(String name, Path log, Map<String, String> environment, String... command)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var child = new ChildProcess(name, log, builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(child::stop));
        return child;
    }

    void awaitAnswer(String address) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofMinutes(2));
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
        try (var http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) throw new IOException("the " + name + " stopped; see " + log);
                try {
                    if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException notYet) {
                    // Not listening yet: asked again below.
                }
                process.waitFor(150, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("the " + name + " did not answer; see " + log);
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
