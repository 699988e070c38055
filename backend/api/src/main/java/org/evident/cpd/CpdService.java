package org.evident.cpd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.events.CpdRecordChanged;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** People write down what they learnt. It is saved as they type, so almost anything is taken as it stands. */
@ApplicationScoped
@Transactional
class CpdService {

    private final CpdRepository records;
    private final CpdReader reader;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Event<CpdRecordChanged> changes;
    private final Clock clock;

    CpdService(
            CpdRepository records,
            CpdReader reader,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Event<CpdRecordChanged> changes,
            Clock clock) {
        this.records = records;
        this.reader = reader;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a repeat is answered with: no text of theirs is kept a second time. */
    record Begun(UUID id) {}

    Page<CpdRecordSummary> list(CpdListRequest list) {
        return reader.page(present.id(), list);
    }

    CpdRecordView require(UUID id) {
        return reader.require(id);
    }

    CpdRecordView begin(CpdRecordInput input, String key) {
        var me = present.id();
        var begun = idempotency.once(key, "beginCpdRecord", input, Begun.class, () -> {
            var record = CpdRecord.of(me, clock.instant());
            write(record, input);
            return new Begun(kept(record, record.begunAs()).id);
        });
        return reader.require(begun.id());
    }

    CpdRecordView save(UUID id, int version, CpdRecordInput input) {
        var record = own(id);
        ETags.requireCurrent(version, record.version);
        if (record.binnedAt != null)
            throw new ProblemException(ProblemType.CONFLICT, "You threw this record away. Restore it, then change it");
        var before = record.stage;
        write(record, input);
        kept(record, what(before, record.stage));
        return reader.require(id);
    }

    private void write(CpdRecord record, CpdRecordInput input) {
        reader.requireStandards(input.standards());
        record.write(input, reader.linked(input, record.links), clock.instant());
    }

    private static String what(String before, String after) {
        if (before.equals(after)) return "saved";
        if (after.equals("complete")) return "completed";
        return before.equals("complete") ? "reopened" : "saved";
    }

    /** Repeating it changes nothing. */
    void bin(UUID id) {
        var record = own(id);
        if (record.binnedAt != null) return;
        record.bin(clock.instant());
        kept(record, "binned");
    }

    CpdRecordView restore(UUID id) {
        var record = own(id);
        if (record.binnedAt != null) {
            record.restore(clock.instant());
            kept(record, "restored");
        }
        return reader.require(id);
    }

    private CpdRecord kept(CpdRecord record, String what) {
        Whole.require(record, UkTime.today(clock));
        records.persistAndFlush(record);
        audit.record(present.id().toString(), new Act("cpd-record." + what, null, "cpd-record", record.id));
        changes.fire(new CpdRecordChanged(record.id, record.personId, what));
        return record;
    }

    private CpdRecord own(UUID id) {
        return records.own(id, present.id())
                .orElseThrow(() -> reader.isOpen(id)
                        ? new ProblemException(ProblemType.NOT_ALLOWED, "It is for you to read. Its owner changes it")
                        : ProblemException.notFound("CPD record"));
    }
}
