package org.evident.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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
    private final String where;
    private final Process process;

    private ChildProcess(String name, String where, Process process) {
        this.name = name;
        this.where = where;
        this.process = process;
    }

    static ChildProcess start(String name, Path log, Map<String, String> environment, String... command)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        return start(name, "see " + log, environment, builder);
    }

    /** A part whose words are worth seeing as it works. */
    static ChildProcess startInView(String name, Map<String, String> environment, String... command)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.INHERIT);
        return start(name, "see above", environment, builder);
    }

    private static ChildProcess start(
            String name, String where, Map<String, String> environment, ProcessBuilder builder) throws IOException {
        builder.environment().putAll(environment);
        var child = new ChildProcess(name, where, builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(child::stop));
        return child;
    }

    /** Asks in HTTP 1.1: what holds web sockets never answers an offer to upgrade to HTTP 2. */
    void awaitAnswer(String address) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofMinutes(2));
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) throw new IOException("the " + name + " stopped; " + where);
                try {
                    if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException notYet) {
                    // Not listening yet: asked again below.
                }
                process.waitFor(150, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("the " + name + " did not answer; " + where);
    }

    private void stop() {
        var started = process.descendants().toList();
        process.destroy();
        started.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
