package org.evident.invitations;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.evident.shared.records.PagedText;
import org.evident.shared.records.SafeCsv;

/**
 * The rows of a file that could not be invited, as a sheet to put right and send again: the columns of the template, and
 * what to do. Streamed a page at a time.
 */
@ApplicationScoped
class RefusedRows {

    private static final int PAGE = 500;

    private static final String ROWS =
            """
            select w.position, w.cells ->> 'email', w.cells ->> 'givenName', w.cells ->> 'familyName', w.cells ->> 'kind',
                   w.cells ->> 'serviceArea', w.cells ->> 'team', w.cells ->> 'startsOn', w.cells ->> 'endsOn',
                   w.cells ->> 'household', w.cells ->> 'roles',
                   (select string_agg((x ->> 'column') || ': ' || (x ->> 'message'), '; ') from jsonb_array_elements(w.problems) x)
              from invitation_row w where w.file_id = ? and w.outcome = 'problem' and w.position > ?
             order by w.position limit\s"""
                    + PAGE;

    private static final String[] HEADINGS = Stream.concat(
                    Arrays.stream(PeopleColumn.values()).map(column -> column.heading), Stream.of("What to do"))
            .toArray(String[]::new);

    private final AgroalDataSource connections;

    RefusedRows(AgroalDataSource connections) {
        this.connections = connections;
    }

    /** A sheet with an example in it, which is left out when it is sent back. */
    static String template() {
        return "\uFEFF"
                + SafeCsv.line(Arrays.copyOf(HEADINGS, HEADINGS.length - 1))
                + SafeCsv.line(PeopleColumn.EXAMPLE, "Sam", "Green", "employee", "", "", "31/01/2027", "", "", "");
    }

    InputStream of(UUID file) {
        var last = new AtomicInteger();
        return PagedText.of("\uFEFF" + SafeCsv.line(HEADINGS), () -> page(file, last));
    }

    /** @param last the number of the row that was given last, which moves on */
    private String page(UUID file, AtomicInteger last) {
        var lines = new StringBuilder();
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(ROWS)) {
            statement.setObject(1, file);
            statement.setInt(2, last.get());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var cells = new String[HEADINGS.length];
                    for (var n = 0; n < cells.length; n++) cells[n] = rows.getString(n + 2);
                    lines.append(SafeCsv.line(cells));
                    last.set(rows.getInt(1));
                }
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
