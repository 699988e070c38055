package org.evident.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A packaged Quarkus application as a process of its own, with the memory a deployment gives it. */
final class Server implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used ([0-9]+)K");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final String address;
    private final Path log;
    private final long startedAt = System.nanoTime();

    private Server(Process process, String address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    static Server start(Path jar, int port, Path log, Map<String, String> environment, String... options)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@"
                        + Path.of(System.getProperty("evident.top", "."))
                                .toAbsolutePath()
                                .resolve("backend/jvm.options")));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("EVIDENT_API_PORT", "" + port);
        var server = new Server(builder.start(), "http://127.0.0.1:" + port, log);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** @return milliseconds from the start of the process to the first answer 200 */
    double awaitAnswer(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() - startedAt < PATIENCE.toNanos()) {
                if (!process.isAlive()) throw new IOException("a server stopped; see " + log);
                try {
                    if (http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200) {
                        return (System.nanoTime() - startedAt) / 1e6;
                    }
                } catch (IOException notYet) {
                    // Not listening yet: asked again below.
                }
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("a server did not answer; see " + log);
    }

    String address() {
        return address;
    }

    /** CPU time used so far, in milliseconds. */
    double cpuMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** What the process holds of the machine's memory, in MB. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** What is on the heap after a full collection, in MB. */
    double liveHeapMegabytes() throws IOException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) throw new IOException("jcmd does not say how much heap is used");
        return Double.parseDouble(used.group(1)) / 1024;
    }

    private String jcmd(String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        var answer = new ProcessBuilder(jcmd, "" + process.pid(), command)
                .redirectErrorStream(true)
                .start();
        return new String(answer.getInputStream().readAllBytes());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
