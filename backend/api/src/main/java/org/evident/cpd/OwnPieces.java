package org.evident.cpd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.CpdRecordChanged;
import org.evident.shared.portfolio.Beginning;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.portfolio.Written;
import org.evident.shared.time.UkTime;

/** Records for features that count, copy, judge or begin them. */
@ApplicationScoped
class OwnPieces implements Portfolio {

    private final CpdRepository records;
    private final WholePieces whole;
    private final Event<CpdRecordChanged> changes;
    private final Clock clock;

    OwnPieces(CpdRepository records, WholePieces whole, Event<CpdRecordChanged> changes, Clock clock) {
        this.records = records;
        this.whole = whole;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<Piece> between(UUID person, LocalDate from, LocalDate to) {
        return records.between(person, from, to, MOST).stream()
                .map(CpdRecord::piece)
                .toList();
    }

    @Override
    public List<Piece> find(UUID person, Collection<UUID> ids) {
        return records.own(ids, person).stream().map(CpdRecord::piece).toList();
    }

    @Override
    public UUID begin(UUID person, Beginning beginning) {
        for (var from : beginning.links()) {
            var before = records.begunFrom(person, from.kind(), from.id());
            if (before.isPresent()) return before.get();
        }
        var record = CpdRecord.begin(person, beginning, clock.instant());
        Whole.require(record, UkTime.today(clock));
        records.persistAndFlush(record);
        changes.fire(new CpdRecordChanged(record.id, person, record.begunAs()));
        return record.id;
    }

    @Override
    public List<Written> page(UUID person, Which which, Written after, int most) {
        return whole.page(person, which, after, most);
    }

    @Override
    public List<UUID> add(UUID person, List<Written> written) {
        var added = new ArrayList<CpdRecord>();
        for (var each : written) {
            var record = CpdRecord.of(person, each, clock.instant());
            Whole.require(record, UkTime.today(clock));
            records.persist(record);
            added.add(record);
        }
        records.flush();
        // Whoever listens may ask the database, which would look at each of thousands for changes each time.
        added.forEach(record -> records.getEntityManager().detach(record));
        for (var record : added) changes.fire(new CpdRecordChanged(record.id, person, record.begunAs()));
        return added.stream().map(record -> record.id).toList();
    }
}
