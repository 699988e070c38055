package org.evident.cpdimports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.evident.cpdimports.SentSheet.Row;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.database.LongWork;
import org.evident.shared.http.ETags;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People bring their records from elsewhere, look at what each row becomes, and add what they choose. */
@ApplicationScoped
@Transactional
class CpdImportService {

    private static final int AT_ONCE = 200;

    private final CpdImportRepository imports;
    private final CpdImportRows rows;
    private final Twins twins;
    private final Portfolio portfolio;
    private final Links links;
    private final Present present;
    private final LongWork longWork;
    private final Audit audit;
    private final Clock clock;

    CpdImportService(
            CpdImportRepository imports,
            CpdImportRows rows,
            Twins twins,
            Portfolio portfolio,
            Links links,
            Present present,
            LongWork longWork,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.twins = twins;
        this.portfolio = portfolio;
        this.links = links;
        this.present = present;
        this.longWork = longWork;
        this.audit = audit;
        this.clock = clock;
    }

    Page<CpdImportView> list(PageRequest page) {
        return imports.page(present.id(), page);
    }

    CpdImportView require(UUID id) {
        return imports.find(present.id(), id).orElseThrow(() -> ProblemException.notFound("import"));
    }

    CpdImportView upload(String name, SentSheet sheet) {
        var me = present.id();
        var id = imports.add(me, name.strip(), sheet, clock.instant());
        rows.keep(id, understood(me, sheet.columns(), sheet.rows()));
        record("cpd-import.upload", id, Map.of("rows", sheet.rows().size()));
        return require(id);
    }

    CpdImportView columns(UUID id, int version, ColumnsInput input) {
        var held = current(id, version);
        if (held.columns().isEmpty())
            throw new ProblemException(ProblemType.CONFLICT, "Records in JSON say themselves what they hold");
        if (input.fields().size() != held.columns().size())
            throw ProblemException.invalid("/fields", "Say what each of the columns holds");
        var columns = new ArrayList<ImportColumn>();
        for (var at = 0; at < held.columns().size(); at++) {
            var column = held.columns().get(at);
            columns.add(new ImportColumn(
                    column.name(), column.samples(), input.fields().get(at)));
        }
        var sent = rows.sent(id);
        rows.forget(id);
        rows.keep(id, understood(present.id(), columns, sent));
        imports.set(id, columns, clock.instant());
        return require(id);
    }

    private List<NewRow> understood(UUID person, List<ImportColumn> columns, List<Row> sent) {
        var reading = new RowReading(clock);
        var known = twins.of(person);
        var understood = new ArrayList<NewRow>();
        for (var row : sent) {
            var position = understood.size() + 1;
            var what = row.record() == null ? reading.row(columns, row.cells()) : reading.record(row.record());
            var twin = what.problems().isEmpty() ? known.find(what.record()) : null;
            if (what.problems().isEmpty() && twin == null) known.learn(what.record(), position);
            understood.add(NewRow.of(position, row, what, twin));
        }
        return understood;
    }

    Page<CpdImportRowView> rows(UUID id, String outcome, PageRequest page) {
        require(id);
        return rows.page(id, outcome, page);
    }

    CpdImportView choose(UUID id, int version, ChoiceInput input) {
        current(id, version);
        if ((input.positions() == null) == (input.outcome() == null))
            throw ProblemException.invalid("/positions", "Choose rows by their places or by their outcome");
        rows.choose(id, input);
        imports.touch(id, clock.instant());
        return require(id);
    }

    CpdImportView add(UUID id, int version) {
        var held = require(id);
        if (held.state().equals("added")) return held;
        current(id, version);
        if (held.counts().chosen() == 0)
            throw new ProblemException(ProblemType.CONFLICT, "No row is chosen. Choose what to add");
        var added = longWork.call(() -> addChosen(id));
        imports.added(id, clock.instant());
        record("cpd-import.add", id, Map.of("added", added));
        return require(id);
    }

    private int addChosen(UUID id) {
        var me = present.id();
        var chosen = rows.chosen(id);
        var standards = standards(chosen.values().stream().toList());
        var positions = List.copyOf(chosen.keySet());
        for (var at = 0; at < positions.size(); at += AT_ONCE) {
            var some = positions.subList(at, Math.min(at + AT_ONCE, positions.size()));
            var written = some.stream()
                    .map(chosen::get)
                    .map(record -> record.written(record.standards().stream()
                            .map(Recorded.Standard::id)
                            .filter(standards::contains)
                            .distinct()
                            .toList()))
                    .toList();
            rows.became(id, some, portfolio.add(me, written));
        }
        return positions.size();
    }

    /** Those that are still known here; one from another Evident may not be. */
    private Set<UUID> standards(List<Recorded> records) {
        var ids = new HashSet<UUID>();
        records.forEach(record -> record.standards().stream()
                .filter(Objects::nonNull)
                .map(Recorded.Standard::id)
                .filter(Objects::nonNull)
                .forEach(ids::add));
        return links.find("standard", ids).keySet();
    }

    void discard(UUID id) {
        require(id);
        imports.discard(id);
        record("cpd-import.discard", id, Map.of());
    }

    /** Holds the row, so that two acts at once do not both find it as it was. */
    private CpdImportView current(UUID id, int version) {
        require(id);
        ETags.requireCurrent(version, imports.lock(id));
        var held = require(id);
        if (held.state().equals("added"))
            throw new ProblemException(
                    ProblemType.CONFLICT, "The rows of this file have been added. Send it again to change it");
        return held;
    }

    private void record(String what, UUID id, Map<String, ?> detail) {
        audit.record(present.id().toString(), new Act(what, null, "cpd-import", id).with(detail));
    }
}
