package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.security.StaffRole;
import org.evident.shared.time.UkTime;

/** What becomes of one role. */
@ApplicationScoped
@Transactional
class AssignmentService {

    private final RoleRepository roles;
    private final RoleKeeping keeping;
    private final RoleRules rules;
    private final RoleNews news;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    AssignmentService(
            RoleRepository roles,
            RoleKeeping keeping,
            RoleRules rules,
            RoleNews news,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.roles = roles;
        this.keeping = keeping;
        this.rules = rules;
        this.news = news;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    RoleAssignmentView require(UUID id) {
        return view(find(id).id);
    }

    RoleAssignmentView change(UUID id, int version, RoleDatesInput dates) {
        var role = alive(id, version);
        rules.requireNotLonger(role, dates);
        if (dates.startsOn().equals(role.startsOn)) dates.checkEnd(today());
        else dates.check(today());
        role.during(dates);
        keeping.keep(role);
        news.changed(roles.named(id));
        return view(id);
    }

    /** At once: yesterday was the last day. What has given nothing yet leaves no row; the audit keeps it. */
    void end(UUID id, int version) {
        var role = alive(id, version);
        var named = roles.named(id);
        if (role.hasBegunBefore(today())) {
            role.endBefore(today());
            keeping.keep(role);
        } else keeping.remove(role);
        news.ended(named, today());
    }

    RoleAssignmentView handOver(UUID id, int version, HandoverInput input, String key) {
        find(id);
        return idempotency.once(
                key, "handOverRole " + id, input, RoleAssignmentView.class, () -> handedOver(id, version, input));
    }

    /** The next one is there before this one goes, so that an organisation is never without. */
    private RoleAssignmentView handedOver(UUID id, int version, HandoverInput input) {
        var role = alive(id, version);
        input.dates().check(today());
        if (input.startsOn().isBefore(today()) || !input.startsOn().isAfter(role.startsOn)) {
            throw ProblemException.invalid(
                    "/startsOn", "Their first day must be today or later, and after this role began");
        }
        rules.requireHolders(
                List.of(input.personId()), "/personId", role.organisationId, StaffRole.of(role.role), today());
        var next = role.handOver(input);
        keeping.keep(next);
        role.endBefore(input.startsOn());
        keeping.keep(role);
        var named = roles.named(next.id);
        news.given(named, today());
        news.handedOver(roles.named(id), named.person());
        return view(next.id);
    }

    private RoleAssignment alive(UUID id, int version) {
        var role = find(id);
        ETags.requireCurrent(version, role.version);
        if (!role.hasEndedBefore(today())) return role;
        throw new ProblemException(
                ProblemType.CONFLICT, "This role has ended. What is past stays as it was; give it anew");
    }

    /** 404 for a role of another organisation, 403 for those of the organisation who do not give roles. */
    private RoleAssignment find(UUID id) {
        var role = roles.findById(id);
        if (role == null || role.organisationId == null) throw ProblemException.notFound("role");
        if (!caller.may(Right.ASSIGN_ROLES, role.organisationId)
                && !caller.organisations().contains(role.organisationId)) throw ProblemException.notFound("role");
        caller.requireIn(Right.ASSIGN_ROLES, role.organisationId);
        return role;
    }

    private RoleAssignmentView view(UUID id) {
        return RoleAssignmentView.of(roles.named(id), today(), true);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
