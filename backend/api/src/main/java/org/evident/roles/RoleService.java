package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.security.StaffRole;
import org.evident.shared.time.UkTime;

/** The roles of an organisation, and of the person who is here. */
@ApplicationScoped
@Transactional
class RoleService {

    private final RoleRepository roles;
    private final RoleKeeping keeping;
    private final RoleRules rules;
    private final RoleNews news;
    private final PeopleOfPlace people;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Present present;
    private final Clock clock;

    RoleService(
            RoleRepository roles,
            RoleKeeping keeping,
            RoleRules rules,
            RoleNews news,
            PeopleOfPlace people,
            Idempotency idempotency,
            Caller caller,
            Present present,
            Clock clock) {
        this.roles = roles;
        this.keeping = keeping;
        this.rules = rules;
        this.news = news;
        this.people = people;
        this.idempotency = idempotency;
        this.caller = caller;
        this.present = present;
        this.clock = clock;
    }

    Page<RoleAssignmentView> list(UUID organisation, RoleListRequest list) {
        requireAssigner(organisation);
        var items = roles.page(organisation, list, today()).stream()
                .map(role -> RoleAssignmentView.of(role, today(), true))
                .toList();
        return new Page<>(items, list.page, list.size, roles.count(organisation, list, today()));
    }

    RolesGivenView assign(UUID organisation, AssignInput input, String key) {
        requireAssigner(organisation);
        return idempotency.once(
                key, "assignRoles " + organisation, input, RolesGivenView.class, () -> given(organisation, input));
    }

    Page<RoleAssignmentView> mine(PageRequest page) {
        var me = present.id();
        var items = roles.ofPerson(me, today(), page.offset(), page.size).stream()
                .map(role -> RoleAssignmentView.of(role, today(), false))
                .toList();
        return new Page<>(items, page.page, page.size, roles.countOfPerson(me));
    }

    private RolesGivenView given(UUID organisation, AssignInput input) {
        input.dates().check(today());
        rules.requirePlace(input, organisation);
        rules.requireHolders(input.personIds(), "/personIds", organisation, StaffRole.of(input.role()), today());
        var given = input.personIds().stream()
                .map(person -> RoleAssignment.give(person, organisation, input))
                .toList();
        given.forEach(keeping::keep);
        var named = roles.named(given.stream().map(role -> role.id).toList());
        named.forEach(role -> news.given(role, today()));
        return new RolesGivenView(named.stream()
                .map(role -> RoleAssignmentView.of(role, today(), true))
                .toList());
    }

    /** The platform's admin has the right everywhere, and an organisation that does not exist is still not there. */
    private void requireAssigner(UUID organisation) {
        caller.requireIn(Right.ASSIGN_ROLES, organisation);
        if (!people.isOrganisation(organisation)) throw ProblemException.notFound("organisation");
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
