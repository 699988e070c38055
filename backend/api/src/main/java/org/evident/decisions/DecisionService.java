package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** People write down how evidence informed what they decided. It is saved as they type, and stands still once decided. */
@ApplicationScoped
@Transactional
class DecisionService {

    private final DecisionRepository decisions;
    private final DecisionReader reader;
    private final Grounds grounds;
    private final FlagRepository flags;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            DecisionReader reader,
            Grounds grounds,
            FlagRepository flags,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.decisions = decisions;
        this.reader = reader;
        this.grounds = grounds;
        this.flags = flags;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a repeat is answered with: no text of theirs is kept a second time. */
    record Begun(UUID id) {}

    Page<DecisionSummary> list(DecisionListRequest list) {
        return reader.page(list);
    }

    DecisionView require(UUID id) {
        return reader.require(id);
    }

    DecisionView begin(DecisionInput input, String key) {
        var me = present.id();
        var begun = idempotency.once(key, "beginDecision", input, Begun.class, () -> {
            var decision = Decision.of(me, clock.instant());
            decision.write(input, grounds.stated(input, decision.evidence), clock.instant());
            return new Begun(kept(decision, "begun").id);
        });
        return reader.require(begun.id());
    }

    DecisionView save(UUID id, int version, DecisionInput input) {
        var decision = own(id);
        ETags.requireCurrent(version, decision.version);
        if (decision.binnedAt != null)
            throw new ProblemException(
                    ProblemType.CONFLICT, "You threw this decision away. Restore it, then change it");
        var before = decision.state;
        var stood = decision.grounds();
        decision.write(input, grounds.stated(input, decision.evidence), clock.instant());
        if (!before.equals("draft")
                && !input.state().equals("draft")
                && !decision.grounds().equals(stood))
            throw new ProblemException(
                    ProblemType.CONFLICT, "It is decided. Open it again, then change what it rests on");
        kept(
                decision,
                before.equals(decision.state) ? "saved" : decision.state.equals("draft") ? "reopened" : decision.state);
        return reader.require(id);
    }

    /** Repeating it changes nothing. */
    void bin(UUID id) {
        var decision = own(id);
        if (decision.binnedAt != null) return;
        decision.bin(clock.instant());
        kept(decision, "binned");
    }

    DecisionView restore(UUID id) {
        var decision = own(id);
        if (decision.binnedAt != null) {
            decision.restore(clock.instant());
            kept(decision, "restored");
        }
        return reader.require(id);
    }

    DecisionView acknowledge(UUID id, UUID resource, String note) {
        var decision = own(id);
        if (!flags.acknowledge(id, resource, note.strip(), clock.instant())) throw ProblemException.notFound("flag");
        kept(decision, "looked-again");
        return reader.require(id);
    }

    /** Audited by its id alone. */
    private Decision kept(Decision decision, String what) {
        Whole.require(decision, UkTime.today(clock));
        decisions.persistAndFlush(decision);
        audit.record(present.id().toString(), new Act("decision." + what, null, "decision", decision.id));
        return decision;
    }

    Decision own(UUID id) {
        return decisions
                .own(id, present.id())
                .orElseThrow(() -> reader.isOpen(id)
                        ? new ProblemException(ProblemType.NOT_ALLOWED, "It is for you to read. Its owner changes it")
                        : ProblemException.notFound("decision"));
    }
}
