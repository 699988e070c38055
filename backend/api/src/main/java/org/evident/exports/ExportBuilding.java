package org.evident.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.privacy.PersonalTables;

/**
 * Makes a copy of everything about a person, as of one moment. It is read through a cursor and kept in pieces, so that ten
 * years of history take no more memory than a day's. Where the person is erased meanwhile it stops, and nothing remains.
 */
@ApplicationScoped
class ExportBuilding implements OutboxHandler {

    static final String KIND = "data-export";
    static final Duration KEPT = Duration.ofDays(7);

    private final ExportAttempts attempts;
    private final PersonalTables tables;
    private final AgroalDataSource connections;
    private final Notices notices;
    private final ObjectMapper json;
    private final Clock clock;

    ExportBuilding(
            ExportAttempts attempts,
            PersonalTables tables,
            AgroalDataSource connections,
            Notices notices,
            ObjectMapper json,
            Clock clock) {
        this.attempts = attempts;
        this.tables = tables;
        this.connections = connections;
        this.notices = notices;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException, SQLException {
        var id = json.treeToValue(payload, ExportJob.class).id();
        var mine = attempts.begin(id);
        if (mine.isEmpty()) return;
        var person = mine.get().person();
        var attempt = mine.get().number();
        try {
            var bytes = build(id, person, attempt);
            QuarkusTransaction.requiringNew().run(() -> finish(id, person, attempt, bytes));
        } catch (Stopped stopped) {
            // Nothing remains: the pieces went with the row, or belong to the attempt that came after.
        }
    }

    @Override
    public void givenUp(JsonNode payload) throws IOException {
        var id = json.treeToValue(payload, ExportJob.class).id();
        QuarkusTransaction.requiringNew().run(() -> attempts.fail(id));
    }

    /** Read in one transaction, as of its beginning; each piece is kept in one of its own. */
    private long build(UUID id, UUID person, int attempt) throws IOException, SQLException {
        var pieces = new PieceStream(attempts, id, attempt);
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                asOfNow(connection);
                write(id, attempt, new Archive(pieces, json), new SectionReader(connection, person));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return pieces.written();
    }

    private static void asOfNow(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local time zone 'UTC'");
        }
    }

    private void write(UUID id, int attempt, Archive archive, SectionReader reader) throws IOException, SQLException {
        var sections = tables.sections().stream()
                .filter(section -> !section.told().isEmpty())
                .toList();
        var rows = 0L;
        for (var n = 0; n < sections.size(); n++) {
            attempts.progress(id, attempt, sections.get(n).says().title(), n, rows);
            rows += archive.add(sections.get(n), reader);
        }
        attempts.progress(id, attempt, "The page to read", sections.size(), rows);
        archive.addPage(sections, reader, clock.instant());
        archive.close();
    }

    private void finish(UUID id, UUID person, int attempt, long bytes) {
        var now = clock.instant();
        if (!attempts.ready(id, attempt, bytes, now, now.plus(KEPT))) return;
        notices.tell(
                List.of(person),
                new Notice(
                        "data-export:" + id,
                        "data-export",
                        "Your copy of your data is ready",
                        "You can download it for seven days. After that it is deleted.",
                        "/my-data/copy"));
    }
}
