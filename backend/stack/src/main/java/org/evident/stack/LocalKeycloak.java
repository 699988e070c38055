package org.evident.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Keycloak on loopback in a folder of its own, with the realm imported when it is new or has changed. */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private LocalKeycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param dist an unpacked Keycloak, which is copied to {@code home} once */
    public static LocalKeycloak start(Path dist, Path home, int port, Realm realm, Path themes)
            throws IOException, InterruptedException {
        // Whoever else answers there would be taken for this one, and go when it likes.
        if (!Ports.isFree(port)) throw new IOException("Keycloak cannot start: port " + port + " is in use");
        if (!Files.exists(home.resolve("bin/kc.sh"))) copy(dist, home);
        if (themes != null && Files.isDirectory(themes)) copy(themes, home.resolve("themes"));
        copy(realm.folder().resolve("passwords"), home.resolve("data/password-blacklists"));
        prepareRealm(home, realm.json());
        var command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--health-enabled=false",
                "--cache=local",
                "--http-access-log-enabled=true",
                "--http-access-log-pattern=%m %U %s",
                "--log-level=warn,org.keycloak.http.access-log:info");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(home.resolve("keycloak.log").toFile());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "evident-demo");
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var keycloak = new LocalKeycloak(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        keycloak.awaitReady(home);
        keycloak.appointAdmins(home.resolve("data/import/admins-appointed"), realm);
        return keycloak;
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/evident";
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path home) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new IOException("Keycloak stopped while starting; see " + home.resolve("keycloak.log"));
                }
                try {
                    if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException notYet) {
                    // Not listening yet: asked again below.
                }
                process.waitFor(250, TimeUnit.MILLISECONDS);
            }
        }
        close();
        throw new IOException(
                "Keycloak did not answer in " + PATIENCE.toMinutes() + " minutes; see " + home.resolve("keycloak.log"));
    }

    /** What a realm file cannot hold, done once for each import. */
    private void appointAdmins(Path done, Realm realm) throws IOException {
        if (Files.exists(done)) return;
        var admins = new OrganisationAdmins(AdminApi.asKeycloakAdmin(issuer(), "admin", "evident-demo"));
        realm.organisations().forEach(admins::prepare);
        Files.createFile(done);
    }

    /** Keycloak skips a realm that exists, so one that has changed starts from an empty database. */
    private static void prepareRealm(Path home, String json) throws IOException {
        var file = home.resolve("data/import/evident-realm.json");
        if (Files.exists(file) && Files.readString(file).equals(json)) return;
        delete(home.resolve("data/h2"));
        Files.deleteIfExists(home.resolve("data/import/admins-appointed"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
