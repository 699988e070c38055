package org.evident.cpdimports;

import java.util.List;
import java.util.UUID;
import org.evident.cpdimports.SentSheet.Row;

/** A row as it is understood. */
record NewRow(
        int position,
        int line,
        List<String> cells,
        Recorded record,
        String outcome,
        List<RowProblem> problems,
        UUID twinId,
        Integer twinPosition,
        boolean chosen) {

    static NewRow of(int position, Row row, RowReading.Understood what, Twins.Twin twin) {
        var outcome = !what.problems().isEmpty() ? "problem" : twin != null ? "duplicate" : "new";
        return new NewRow(
                position,
                row.line(),
                row.cells(),
                what.record(),
                outcome,
                what.problems(),
                twin == null ? null : twin.id(),
                twin == null ? null : twin.position(),
                outcome.equals("new"));
    }
}
