package org.evident.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.evident.stack.LocalKeycloak;
import org.evident.stack.Realm;
import org.evident.stack.Tokens;

/** Two replicas of the packaged API, a real PostgreSQL behind a wire that can be cut, and a real Keycloak. */
final class Stage implements AutoCloseable {

    static final String BRIEFING = "00000000-0000-7000-8000-000000001017";
    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    // One of its own: the tests of the API run beside these, and theirs ends with them.
    private static final int KEYCLOAK_PORT = Integer.getInteger("evident.faults.keycloak.port", 18380);
    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

    private static Stage shared;

    final Path folder;
    final Postgres postgres;
    final Proxy wire;
    final MailServer mail = new MailServer();
    final List<Replica> replicas;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> environment;
    private final List<Replica> others = new ArrayList<>();
    private LocalKeycloak keycloak;
    private String kind;

    private Stage() throws Exception {
        folder = Files.createTempDirectory("evident-faults");
        postgres = Postgres.start(Files.createDirectories(folder.resolve("database")));
        wire = new Proxy(postgres.port());
        // It takes the longest, and the replicas come up without it.
        var signIn = CompletableFuture.runAsync(this::startKeycloak);
        environment = Map.of(
                "EVIDENT_DB_URL",
                "jdbc:postgresql://127.0.0.1:%d/evident".formatted(wire.port()),
                "EVIDENT_OIDC_URL",
                "http://localhost:%d/realms/evident".formatted(KEYCLOAK_PORT),
                "EVIDENT_LIMIT_PERSON",
                "0",
                "EVIDENT_LIMIT_ADDRESS",
                "0",
                "EVIDENT_LINKCHECK",
                "false",
                "EVIDENT_SMTP_PORT",
                "" + mail.port(),
                "EVIDENT_DEMO",
                "true");
        replicas = List.of(
                new Replica(folder.resolve("one"), environment), new Replica(folder.resolve("two"), environment));
        signIn.join();
    }

    /** One for all campaigns; it ends with them. */
    static synchronized Stage shared() {
        if (shared == null) {
            try {
                shared = new Stage();
                shared.replicas.forEach(Replica::awaitReady);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shared.close()));
        }
        return shared;
    }

    /** One more API at the same database, with other settings. */
    Replica another(Map<String, String> more) throws IOException {
        var settings = new HashMap<>(environment);
        settings.putAll(more);
        var replica = new Replica(Files.createTempDirectory(folder, "another"), settings);
        others.add(replica);
        return replica;
    }

    void startKeycloak() {
        try {
            keycloak = LocalKeycloak.start(
                    TOP.resolve(".local/dist/keycloak-26.7.3"),
                    TOP.resolve(".local/faults/keycloak"),
                    KEYCLOAK_PORT,
                    new Realm(TOP.resolve("backend/keycloak"), 3000, true),
                    TOP.resolve("backend/keycloak/themes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void stopKeycloak() {
        keycloak.close();
        keycloak = null;
    }

    /** New tokens for everyone from now on. */
    void forgetTokens() {
        tokens.clear();
    }

    String issuer() {
        return keycloak.issuer();
    }

    String token(String who) {
        return tokens.computeIfAbsent(who, name -> new Tokens(keycloak.issuer()).ofPerson(name));
    }

    /** Someone at one replica; nobody when {@code who} is null. */
    Client client(String who, int replica) {
        Supplier<String> token = () -> who == null ? null : token(who);
        return new Client(() -> replicas.get(replica % replicas.size()), token);
    }

    String resource(String title) throws InterruptedException {
        if (kind == null) {
            var kinds = client(null, 0).get("/kinds?q=Briefing").body();
            var at = kinds.indexOf("\"id\":\"") + 6;
            kind = kinds.substring(at, at + 36);
        }
        return """
                {"title":"%s","kindId":"%s","organisationId":"%s","side":"practice","access":"internal",\
                "visibility":"organisation"}"""
                .formatted(title, kind, NORTHDOWN);
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        others.forEach(Replica::close);
        try {
            mail.close();
            wire.close();
            postgres.close();
        } catch (IOException e) {
            System.err.println("Could not stop a part: " + e.getMessage());
        }
        if (keycloak != null) keycloak.close();
    }
}
