package org.evident.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.evident.stack.LocalDatabase;

/** A real PostgreSQL that can be killed, frozen and started again at the same place. */
final class Postgres implements AutoCloseable {

    private final Path folder;
    private final LocalDatabase first;
    private final List<String> command = new ArrayList<>();
    private Process again;

    private Postgres(Path folder) throws IOException, SQLException {
        this.folder = folder;
        this.first = LocalDatabase.start(folder, 0);
        var info = postmaster().info();
        // As the first one was started: root runs it in a user name space of its own, since PostgreSQL refuses root.
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U", "--"));
        command.add(info.command().orElseThrow());
        command.addAll(List.of(info.arguments().orElseThrow()));
    }

    static Postgres start(Path folder) throws IOException, SQLException {
        return new Postgres(folder);
    }

    int port() {
        return first.port();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(first.jdbcUrl(), "evident", "evident");
    }

    long number(String sql) throws SQLException {
        try (var connection = connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As when the machine loses the process: nothing is said to anyone. */
    void crash() throws IOException, InterruptedException {
        var all = all().toList();
        for (var process : all) signal("-KILL", process);
        Awaitility.await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** A fast shutdown, as an administrator does it. */
    void stop() throws IOException, InterruptedException {
        var postmaster = postmaster();
        signal("-INT", postmaster);
        Awaitility.await().until(() -> !postmaster.isAlive());
    }

    void startAgain() throws IOException {
        again = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("postgres.log").toFile())
                .start();
        Awaitility.await().ignoreExceptions().until(() -> number("select 1") == 1);
    }

    void freeze() throws IOException, InterruptedException {
        for (var process : all().toList()) signal("-STOP", process);
    }

    void thaw() throws IOException, InterruptedException {
        for (var process : all().toList()) signal("-CONT", process);
    }

    private ProcessHandle postmaster() throws IOException {
        var id = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private Stream<ProcessHandle> all() throws IOException {
        return Stream.concat(Stream.of(postmaster()), postmaster().descendants());
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            if (again == null) first.close();
            else {
                stop();
                again.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
