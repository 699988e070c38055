package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.roles.PeopleOfPlace.Standing;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.StaffRole;

/** Who may be given what, where. */
@ApplicationScoped
class RoleRules {

    private final PeopleOfPlace people;
    private final Caller caller;

    RoleRules(PeopleOfPlace people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    /** People who are not of the organisation are not there, but for the network's staff as account managers. */
    void requireHolders(List<UUID> ids, String pointer, UUID organisation, StaffRole role, LocalDate today) {
        if (ids.contains(caller.id())) throw giveNobodyThemselves();
        var known = people.standing(ids, organisation, today);
        var open = known.stream()
                .filter(one -> one.isHere() || isVisitor(one, role))
                .toList();
        if (open.size() < ids.size()) throw ProblemException.notFound("person");
        var carers = open.stream()
                .filter(one -> !one.works() && !isVisitor(one, role))
                .map(Standing::name)
                .collect(Collectors.joining(", "));
        if (carers.isEmpty()) return;
        var why = "Foster carers do not hold staff roles: " + carers;
        throw ProblemException.invalid(pointer, why.length() <= 500 ? why : why.substring(0, 499) + "…");
    }

    void requirePlace(AssignInput input, UUID organisation) {
        if (!people.isPlace(organisation, input.serviceAreaId(), input.teamId())) {
            throw ProblemException.invalid(
                    input.teamId() == null ? "/serviceAreaId" : "/teamId",
                    "Choose a service area of the organisation, and a team in it");
        }
        var role = StaffRole.of(input.role());
        if (input.serviceAreaId() != null && role.isOfWholeOrganisation()) {
            throw ProblemException.invalid(
                    "/serviceAreaId", "%s is a role for the whole organisation".formatted(role.title));
        }
    }

    /** Ending one's own role is open to everyone who may end others'. */
    void requireNotLonger(RoleAssignment known, RoleDatesInput dates) {
        if (known.personId.equals(caller.id()) && !dates.liesWithin(known)) throw giveNobodyThemselves();
    }

    private static boolean isVisitor(Standing one, StaffRole role) {
        return role == StaffRole.ACCOUNT_MANAGER && one.network();
    }

    private static ProblemException giveNobodyThemselves() {
        return new ProblemException(
                ProblemType.NOT_ALLOWED,
                "Nobody gives themselves a role or more days in one. Another administrator can do it for you");
    }
}
