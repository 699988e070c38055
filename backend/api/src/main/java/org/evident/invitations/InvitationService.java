package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What an administrator does with invitations. They are sent later, by {@link InvitationSending}. */
@ApplicationScoped
@Transactional
class InvitationService {

    private final InvitationRepository invitations;
    private final InvitationBook book;
    private final InvitationRules rules;
    private final Present present;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Event<InvitationSending.Due> due;

    InvitationService(
            InvitationRepository invitations,
            InvitationBook book,
            InvitationRules rules,
            Present present,
            Audit audit,
            Idempotency idempotency,
            Event<InvitationSending.Due> due) {
        this.invitations = invitations;
        this.book = book;
        this.rules = rules;
        this.present = present;
        this.audit = audit;
        this.idempotency = idempotency;
        this.due = due;
    }

    Page<InvitationView> list(UUID organisation, InvitationListRequest list) {
        rules.requireMayInvite(organisation);
        return invitations.page(organisation, list);
    }

    InvitationView require(UUID organisation, UUID id) {
        rules.requireMayInvite(organisation);
        return invitations.find(organisation, id).orElseThrow(() -> ProblemException.notFound("invitation"));
    }

    ProgressView progress(UUID organisation) {
        rules.requireMayInvite(organisation);
        return invitations.progress(organisation);
    }

    InvitationView invite(UUID organisation, InvitationInput input, String key) {
        rules.requireMayInvite(organisation);
        return idempotency.once(
                key, "invitePerson " + organisation, input, InvitationView.class, () -> add(organisation, input));
    }

    private InvitationView add(UUID organisation, InvitationInput input) {
        rules.require(organisation, input, "");
        var by = present.id();
        var id = book.add(organisation, input, by);
        if (id == null)
            throw ProblemException.invalid("/email", "They have been invited already. You can send it again");
        var roles = input.roles().stream().map(RoleGrant::role).toList();
        record(by, "invitation.add", organisation, id, Map.of("kind", input.kind(), "roles", roles));
        due.fire(new InvitationSending.Due());
        return require(organisation, id);
    }

    InvitationView resend(UUID organisation, UUID id, int version) {
        var held = require(organisation, id);
        ETags.requireCurrent(version, held.version());
        if (!held.allowed().contains("resend"))
            throw new ProblemException(
                    ProblemType.CONFLICT, "Only an invitation that was sent or failed can be sent again");
        if (!book.sendAgain(id, version)) throw ETags.stale();
        record(present.id(), "invitation.resend", organisation, id, Map.of());
        due.fire(new InvitationSending.Due());
        return require(organisation, id);
    }

    void withdraw(UUID organisation, UUID id) {
        var held = require(organisation, id);
        if (held.state().equals("withdrawn")) return;
        if (!book.withdraw(id))
            throw new ProblemException(
                    ProblemType.CONFLICT, "It has been sent. End their membership on their page instead");
        record(present.id(), "invitation.withdraw", organisation, id, Map.of());
    }

    ProgressView pause(UUID organisation, boolean paused) {
        rules.requireMayInvite(organisation);
        book.pause(organisation, paused);
        audit.record(
                present.id().toString(),
                new Act(paused ? "invitation.pause" : "invitation.go-on", organisation, "organisation", organisation));
        if (!paused) due.fire(new InvitationSending.Due());
        return invitations.progress(organisation);
    }

    private void record(UUID by, String what, UUID organisation, UUID id, Map<String, ?> detail) {
        audit.record(by.toString(), new Act(what, organisation, "invitation", id).with(detail));
    }
}
