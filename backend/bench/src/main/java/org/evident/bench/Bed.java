package org.evident.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evident.stack.LocalDatabase;
import org.evident.stack.LocalKeycloak;
import org.evident.stack.Realm;
import org.evident.stack.Tokens;

/** A stack of its own to measure: PostgreSQL, Keycloak and the packaged API, in one folder and on ports of their own. */
final class Bed implements AutoCloseable {

    private static final int DATABASE_PORT = 5543;
    private static final int KEYCLOAK_PORT = 8190;
    private static final int API_PORT = 8290;
    static final int SPARE_PORT = 8291;
    static final long SEED = 20261124;

    final Path top;
    final Path folder;
    final int size;
    final Pace pace;
    private final LocalDatabase database;
    private final LocalKeycloak keycloak;
    private final Connection connection;
    private final FreshToken token;
    private Server api;

    private Bed(Path top, int size, Pace pace) throws Exception {
        this.top = top;
        this.size = size;
        this.pace = pace;
        folder = Files.createDirectories(top.resolve(".local/bench/" + size));
        database = LocalDatabase.start(folder.resolve("database"), DATABASE_PORT);
        keycloak = LocalKeycloak.start(
                top.resolve(".local/dist/keycloak-26.7.3"),
                top.resolve(".local/bench/keycloak"),
                KEYCLOAK_PORT,
                new Realm(top.resolve("backend/keycloak"), 3000, true),
                null);
        connection = DriverManager.getConnection(database.jdbcUrl(), "evident", "evident");
        token = tokenOf("amara");
    }

    static Bed prepare(Path top, int size, Pace pace) throws Exception {
        var data = RealRecords.folder(top);
        System.out.printf("Starting PostgreSQL, Keycloak and the API for %,d resources …%n", size);
        var bed = new Bed(top, size, pace);
        bed.requireDurability();
        bed.startApi();
        if (!Catalogue.isFilled(bed.connection, size)) {
            bed.api.close();
            Catalogue.fill(bed.connection, RealRecords.read(data), size);
            bed.startApi();
        }
        return bed;
    }

    private void requireDurability() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit")) {
            if (!text("show " + setting).equals("on")) throw new Refusal("PostgreSQL must run with " + setting + "=on");
        }
    }

    private void startApi() throws IOException, InterruptedException {
        api = startApi(API_PORT, folder.resolve("index"), "api.log");
        api.awaitAnswer("/q/health/ready", null);
    }

    Server startApi(int port, Path index, String log, String... options) throws IOException {
        var environment = environment();
        environment.put("EVIDENT_INDEX_DIR", index.toString());
        // The limiter counts each request, as it does for everyone; its limit is only out of reach of one machine.
        environment.put("EVIDENT_LIMIT_PERSON", "100000000");
        environment.put("EVIDENT_LIMIT_ADDRESS", "100000000");
        return Server.start(
                top.resolve("backend/api/target/quarkus-app/quarkus-run.jar"),
                port,
                folder.resolve(log),
                environment,
                options);
    }

    Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "EVIDENT_DB_URL",
                database.jdbcUrl(),
                "EVIDENT_DB_USER",
                "evident",
                "EVIDENT_DB_PASSWORD",
                "evident",
                "EVIDENT_OIDC_URL",
                keycloak.issuer(),
                "EVIDENT_DEMO",
                "true",
                "EVIDENT_LINKCHECK",
                "false",
                "QUARKUS_HTTP_ACCESS_LOG_ENABLED",
                "true"));
    }

    Server api() {
        return api;
    }

    /** A valid token of a practitioner. */
    String token() {
        return token.current();
    }

    FreshToken tokenOf(String person) {
        return new FreshToken(new Tokens(keycloak.issuer()), person);
    }

    Path keycloakLog() {
        return top.resolve(".local/bench/keycloak/keycloak.log");
    }

    Path index() {
        return folder.resolve("index");
    }

    Load load() {
        return new Load(api, SEED);
    }

    Pgbench pgbench() {
        return new Pgbench(folder.resolve("pgbench"), DATABASE_PORT);
    }

    Connection database() {
        return connection;
    }

    /** What the practitioner's organisation, service area and team open to her; as the API reads it. */
    List<String> places() throws SQLException {
        return List.of(
                text("""
                select array_to_string(array['network', 'public', cast(organisation_id as text), cast(service_area_id as text),
                       cast(team_id as text)], ',') from membership
                 where person_id = (select id from person where given_name = 'Amara')""")
                        .split(","));
    }

    /** The first column of the first row. */
    synchronized String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Waits until the API has stopped working in the background. */
    void awaitQuiet() throws InterruptedException {
        for (var busy = true; busy; ) {
            var before = api.cpuMillis();
            TimeUnit.SECONDS.sleep(1);
            busy = api.cpuMillis() - before > 60;
        }
    }

    @Override
    public void close() throws Exception {
        api.close();
        connection.close();
        keycloak.close();
        database.close();
    }
}
