package org.evident.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One packaged API, as a process of its own. */
final class Replica implements AutoCloseable {

    private static final Path JAR = Path.of("../api/target/quarkus-app/quarkus-run.jar")
            .toAbsolutePath()
            .normalize();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final Map<String, String> environment;
    private final int port;
    private Process process;

    /** @param environment what is not as usual */
    Replica(Path folder, Map<String, String> environment) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.environment = environment;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        start();
    }

    void start() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "@" + Path.of("../jvm.options").toAbsolutePath().normalize(),
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("EVIDENT_API_PORT", Integer.toString(port));
        builder.environment().put("EVIDENT_INDEX_DIR", index().toString());
        process = builder.start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path index() {
        return folder.resolve("index");
    }

    Path log() {
        return folder.resolve("api.log");
    }

    void awaitReady() {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
            if (!process.isAlive()) throw new IllegalStateException("The API stopped; see " + log());
            return isReady();
        });
    }

    boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as a rollout does it. */
    void term() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }
}
