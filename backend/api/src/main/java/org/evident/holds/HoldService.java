package org.evident.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Whoever is under a hold is not told of it, because knowing might defeat what it is for. */
@ApplicationScoped
@Transactional
class HoldService {

    private final HoldRepository holds;
    private final Present present;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    HoldService(
            HoldRepository holds, Present present, Audit audit, Idempotency idempotency, Caller caller, Clock clock) {
        this.holds = holds;
        this.present = present;
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    Page<HoldView> list(UUID organisation, PageRequest page) {
        requireMay(organisation);
        var found = holds.of(organisation, page.offset(), page.size);
        var names = holds.names(found);
        var items = found.stream().map(hold -> view(hold, names)).toList();
        return new Page<>(items, page.page, page.size, holds.count("organisationId", organisation));
    }

    HoldView require(UUID id) {
        return view(find(id));
    }

    HoldView place(UUID organisation, HoldInput input, String key) {
        requireMay(organisation);
        check(organisation, input);
        return idempotency.once(key, "placeLegalHold " + organisation, input, HoldView.class, () -> {
            var hold = LegalHold.place(organisation, input, present.id(), clock.instant());
            holds.persistAndFlush(hold);
            record("hold.place", hold, Map.of("until", String.valueOf(hold.until)));
            return view(hold);
        });
    }

    HoldView release(UUID id, int version, ReleaseInput input) {
        var hold = find(id);
        ETags.requireCurrent(version, hold.version);
        if (hold.releasedAt != null) throw new ProblemException(ProblemType.CONFLICT, "It has been released already");
        hold.release(input.reason(), present.id(), clock.instant());
        holds.flush();
        record("hold.release", hold, Map.of());
        return view(hold);
    }

    private void check(UUID organisation, HoldInput input) {
        if (input.until() != null && input.until().isBefore(UkTime.today(clock))) {
            throw ProblemException.invalid("/until", "Enter today or a later day");
        }
        if (input.personId() != null && !holds.isOrWasWith(organisation, input.personId())) {
            throw ProblemException.invalid("/personId", "Choose somebody who is or was with the organisation");
        }
    }

    private void requireMay(UUID organisation) {
        caller.requireIn(Right.MANAGE_PRIVACY, organisation);
        if (!holds.isOrganisation(organisation)) throw ProblemException.notFound("organisation");
    }

    private LegalHold find(UUID id) {
        return holds.findByIdOptional(id)
                .filter(hold -> caller.may(Right.MANAGE_PRIVACY, hold.organisationId))
                .orElseThrow(() -> ProblemException.notFound("hold"));
    }

    /** About nobody: the person reads what was done about them. */
    private void record(String what, LegalHold hold, Map<String, ?> detail) {
        var on = hold.recordClass == null ? "person" : hold.recordClass;
        var details = new HashMap<String, Object>(detail);
        details.put("on", on);
        audit.record(caller.subject(), new Act(what, hold.organisationId, "legal-hold", hold.id).with(details));
    }

    private HoldView view(LegalHold hold) {
        return view(hold, holds.names(List.of(hold)));
    }

    private HoldView view(LegalHold hold, Map<UUID, String> names) {
        return new HoldView(
                hold.id,
                hold.version,
                hold.organisationId,
                hold.personId,
                hold.personId == null ? null : names.get(hold.personId),
                hold.recordClass,
                hold.reason,
                names.get(hold.placedBy),
                hold.placedAt,
                hold.until,
                hold.releasedBy == null ? null : names.get(hold.releasedBy),
                hold.releasedAt,
                hold.releaseReason,
                hold.isActive(UkTime.today(clock)));
    }
}
