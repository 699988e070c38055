package org.evident.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL on loopback, from binaries in Maven Central. Keeps its data when given a folder to keep it in. */
public final class LocalDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private LocalDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * @param folder kept between runs; null for a database that is gone when it stops
     * @param port 0 for any free one
     */
    public static LocalDatabase start(Path folder, int port) throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                // What is acknowledged outlives a crash; the library's own default lets the last moments go.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB");
        if (port != 0) builder.setPort(port);
        if (folder != null) keep(builder, folder);
        var database = new LocalDatabase(builder.start());
        database.create();
        return database;
    }

    /** The embedded defaults switch both off, which may lose or tear what was acknowledged. */
    private static void keep(EmbeddedPostgres.Builder builder, Path folder) {
        builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        builder.setDataDirectory(folder).setCleanDataDirectory(false);
    }

    private void create() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = 'evident'")
                    .next()) {
                statement.execute("create role evident login superuser password 'evident'");
            }
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = 'evident'")
                    .next()) {
                statement.execute("create database evident owner evident");
            }
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/evident";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
