package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** Foster carers of one household: invited together, and ended together or one by one. */
@ApplicationScoped
@Transactional
class HouseholdService {

    private final HouseholdRepository households;
    private final InvitationBook book;
    private final InvitationRules rules;
    private final Present present;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Event<InvitationSending.Due> due;
    private final Clock clock;

    HouseholdService(
            HouseholdRepository households,
            InvitationBook book,
            InvitationRules rules,
            Present present,
            Audit audit,
            Idempotency idempotency,
            Event<InvitationSending.Due> due,
            Clock clock) {
        this.households = households;
        this.book = book;
        this.rules = rules;
        this.present = present;
        this.audit = audit;
        this.idempotency = idempotency;
        this.due = due;
        this.clock = clock;
    }

    Page<HouseholdView> list(UUID organisation, PageRequest page) {
        rules.requireMayInvite(organisation);
        return households.page(organisation, page);
    }

    HouseholdView require(UUID organisation, UUID id) {
        rules.requireMayInvite(organisation);
        return households.find(organisation, id).orElseThrow(() -> ProblemException.notFound("household"));
    }

    HouseholdView add(UUID organisation, HouseholdInput input, String key) {
        rules.requireMayInvite(organisation);
        return idempotency.once(
                key, "addHousehold " + organisation, input, HouseholdView.class, () -> added(organisation, input));
    }

    private HouseholdView added(UUID organisation, HouseholdInput input) {
        var id = households.add(organisation, input.name().strip());
        if (id == null) throw ProblemException.invalid("/name", "You have a household of this name. Add to it instead");
        var by = present.id();
        for (var n = 0; n < input.carers().size(); n++) {
            var carer = input.invitation(input.carers().get(n), id);
            rules.require(organisation, carer, "/carers/" + n);
            var invitation = book.add(organisation, carer, by);
            if (invitation == null)
                throw ProblemException.invalid("/carers/" + n + "/email", "They have been invited already");
            record(
                    by,
                    new Act("invitation.add", organisation, "invitation", invitation)
                            .with(Map.of("kind", "foster-carer", "household", id)));
        }
        due.fire(new InvitationSending.Due());
        return require(organisation, id);
    }

    HouseholdView end(UUID organisation, UUID id, HouseholdEndInput input) {
        rules.requireMayManage(organisation);
        require(organisation, id);
        var today = UkTime.today(clock);
        if (input.endsOn().isBefore(today.minusDays(30)) || input.endsOn().isAfter(today.plusYears(10)))
            throw ProblemException.invalid("/endsOn", "Enter a last day from 30 days ago to ten years ahead");
        households.end(id, input.endsOn());
        record(
                present.id(),
                new Act("household.end", organisation, "household", id)
                        .with(Map.of("endsOn", input.endsOn().toString())));
        return require(organisation, id);
    }

    private void record(UUID by, Act act) {
        audit.record(by.toString(), act);
    }
}
