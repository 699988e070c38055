package org.evident.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.shared.records.PagedText;
import org.evident.shared.records.SafeCsv;
import org.evident.shared.visibility.Visibility;

/** What became of each record, streamed a page of rows at a time. */
@ApplicationScoped
class ImportReport {

    private static final int PAGE = 500;

    private static final String ROWS =
            """
            select w.position, w.line, w.title, w.outcome, w.decision, w.twin_why, coalesce(r.title, o.title) as twin,
                   r.id, w.twin_row, a.id,
                   (select string_agg((x ->> 'field') || ': ' || (x ->> 'message'), '; ') from jsonb_array_elements(w.notes) x)
              from resource_import i join resource_import_row w on w.import_id = i.id
              left join learning_resource r on r.id = w.twin_id and"""
                    + Visibility.knownTo("i.organisation_id")
                    + """
              left join learning_resource a on a.id = w.resource_id
              left join resource_import_row o on o.import_id = w.import_id and o.position = w.twin_row
             where i.id = ? and w.position > ? order by w.position limit\s"""
                    + PAGE;

    private static final String[] HEADINGS = {
        "Record",
        "Line",
        "Title",
        "Outcome",
        "Decision",
        "Same by",
        "Same as",
        "Resource it is the same as",
        "Record it is the same as",
        "Resource added",
        "Remarks"
    };

    private final AgroalDataSource connections;

    ImportReport(AgroalDataSource connections) {
        this.connections = connections;
    }

    InputStream of(UUID id) {
        var last = new AtomicInteger();
        return PagedText.of("\uFEFF" + SafeCsv.line(HEADINGS), () -> page(id, last));
    }

    /** @param last the number of the record that was given last, which moves on */
    private String page(UUID id, AtomicInteger last) {
        var lines = new StringBuilder();
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(ROWS)) {
            statement.setObject(1, id);
            statement.setInt(2, last.get());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var cells = new String[HEADINGS.length];
                    for (var n = 0; n < cells.length; n++) cells[n] = rows.getString(n + 1);
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
