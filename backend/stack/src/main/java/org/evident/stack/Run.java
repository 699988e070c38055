package org.evident.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The whole stack on this machine: starts every part, says where it is, and stops it all on Ctrl-C. */
public final class Run {

    private final Path top = Path.of(System.getProperty("evident.top", ".")).toAbsolutePath().normalize();
    private final Path local = top.resolve(System.getenv().getOrDefault("EVIDENT_LOCAL", ".local/run"));
    private final int web = port("EVIDENT_WEB_PORT", 3000);
    private final int api = port("EVIDENT_API_PORT", 8080);
    private final int keycloakPort = port("EVIDENT_KEYCLOAK_PORT", 8180);
    private final int databasePort = port("EVIDENT_DB_PORT", 5433);

    public static void main(String[] arguments) {
        try {
            new Run().start();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.println("Evident could not start: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Why the stack will not start, in one sentence. */
    static final class Refusal extends RuntimeException {
        Refusal(String message) {
            super(message, null, false, false);
        }
    }

    private void start() throws Exception {
        for (var part : List.of("EVIDENT_WEB_PORT=" + web, "EVIDENT_API_PORT=" + api,
                "EVIDENT_KEYCLOAK_PORT=" + keycloakPort, "EVIDENT_DB_PORT=" + databasePort)) {
            var nameAndPort = part.split("=");
            if (!Ports.isFree(Integer.parseInt(nameAndPort[1]))) {
                throw new Refusal("Port %s is in use. Stop what uses it, or choose another with %s=…"
                        .formatted(nameAndPort[1], nameAndPort[0]));
            }
        }
        Files.createDirectories(local);
        say("Starting PostgreSQL");
        var database = LocalDatabase.start(local.resolve("database"), databasePort);
        onExit(database);
        say("Starting Keycloak (up to a minute the first time)");
        var keycloak = LocalKeycloak.start(top.resolve(".local/dist/keycloak-26.7.3"), local.resolve("keycloak"),
                keycloakPort, new Realm(top.resolve("backend/keycloak"), web, false), top.resolve("backend/keycloak/themes"));
        say("Starting the API");
        var server = ChildProcess.start("API", local.resolve("api.log"), apiEnvironment(database, keycloak),
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "-jar",
                top.resolve("backend/api/target/quarkus-app/quarkus-run.jar").toString());
        server.awaitAnswer("http://127.0.0.1:%d/q/health/ready".formatted(api));
        say("Starting the web app");
        var files = WebFiles.prepare(top.resolve("frontend/dist"), local.resolve("web"), Map.of(
                "apiUrl", "http://localhost:" + api, "issuer", keycloak.issuer(), "clientId", "evident-web",
                "version", WebFiles.versionOf(top.resolve("frontend/dist"))));
        var pages = ChildProcess.start("web app", local.resolve("web.log"), Map.of(), "node",
                top.resolve("frontend/node_modules/sirv-cli/bin.js").toString(), files.toString(), "--single",
                "--host", "127.0.0.1", "--port", "" + web, "--quiet");
        pages.awaitAnswer("http://127.0.0.1:%d/".formatted(web));
        System.out.println(Welcome.text(web, api, keycloakPort, local));
        new CountDownLatch(1).await();
    }

    private Map<String, String> apiEnvironment(LocalDatabase database, LocalKeycloak keycloak) {
        return Map.of(
                "EVIDENT_API_PORT", "" + api,
                "EVIDENT_DB_URL", database.jdbcUrl(),
                "EVIDENT_DB_USER", "evident",
                "EVIDENT_DB_PASSWORD", "evident",
                "EVIDENT_OIDC_URL", keycloak.issuer(),
                "EVIDENT_WEB_ORIGIN", "http://localhost:" + web,
                "EVIDENT_DEMO", "true",
                "EVIDENT_INDEX_DIR", local.resolve("index").toString());
    }

    private static void onExit(AutoCloseable part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Could not stop a part: " + e.getMessage());
            }
        }));
    }

    private static void say(String what) {
        System.out.println(what + " …");
    }

    private static int port(String name, int usual) {
        var asked = System.getenv(name);
        try {
            return asked == null || asked.isBlank() ? usual : Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            throw new Refusal(name + " must be a port number");
        }
    }
}
