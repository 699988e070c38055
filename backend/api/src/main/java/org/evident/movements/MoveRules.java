package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.problem.ProblemException;

/** Who may move where and when, and what must be said of the roles they hold for the old place. */
@ApplicationScoped
class MoveRules {

    private static final String ROLES =
            """
            select id, role from role_assignment
             where person_id = :person and organisation_id = :organisation and starts_on < :day and (ends_on is null or ends_on >= :day)
               and (team_id = :oldTeam and :newTeam is distinct from team_id
                    or team_id is null and service_area_id = :oldArea and :newArea is distinct from service_area_id)""";

    private final EntityManager database;

    MoveRules(EntityManager database) {
        this.database = database;
    }

    /** A membership that somebody leaves for another. */
    record Old(UUID person, UUID serviceArea, UUID team, LocalDate startsOn, LocalDate endsOn) {}

    /** Returns whose membership it is. */
    UUID require(UUID organisation, MoveInput input, LocalDate today) {
        LeavingRules.requireDay("/firstDay", input.firstDay(), today);
        var old = old(organisation, input.membershipId());
        requireReaches(old, input.firstDay());
        requirePlace(organisation, input);
        if (Objects.equals(old.serviceArea(), input.serviceAreaId()) && Objects.equals(old.team(), input.teamId()))
            throw ProblemException.invalid("/teamId", "Choose another team or service area than they are in");
        requireRoles(organisation, old, input);
        return old.person();
    }

    @SuppressWarnings("unchecked")
    private Old old(UUID organisation, UUID membership) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select person_id, service_area_id, team_id, starts_on, ends_on from membership
                         where id = ?1 and organisation_id = ?2""",
                        Tuple.class)
                .setParameter(1, membership)
                .setParameter(2, organisation)
                .getResultList();
        if (rows.isEmpty()) throw ProblemException.invalid("/membershipId", "Choose a membership of the organisation");
        var r = rows.getFirst();
        return new Old(
                r.get(0, UUID.class),
                r.get(1, UUID.class),
                r.get(2, UUID.class),
                MovementRows.day(r.get(3)),
                MovementRows.day(r.get(4)));
    }

    private static void requireReaches(Old old, LocalDate day) {
        if (!old.startsOn().isBefore(day))
            throw ProblemException.invalid(
                    "/firstDay",
                    "They begin where they are on %s. Enter a later day"
                            .formatted(MovementNotices.DAY.format(old.startsOn())));
        if (old.endsOn() != null && old.endsOn().isBefore(day))
            throw ProblemException.invalid(
                    "/firstDay",
                    "They are there until %s. Enter an earlier day"
                            .formatted(MovementNotices.DAY.format(old.endsOn())));
    }

    private void requirePlace(UUID organisation, MoveInput input) {
        var fits = (Boolean) database.createNativeQuery(
                        """
                        select case when cast(:area as uuid) is null then cast(:team as uuid) is null
                               else exists (select 1 from service_area a where a.id = cast(:area as uuid) and a.organisation_id = :organisation and a.closed_on is null
                                      and (cast(:team as uuid) is null or exists (select 1 from team t
                                            where t.id = cast(:team as uuid) and t.service_area_id = a.id and t.closed_on is null))) end""",
                        Boolean.class)
                .setParameter("area", input.serviceAreaId())
                .setParameter("team", input.teamId())
                .setParameter("organisation", organisation)
                .getSingleResult();
        if (!fits)
            throw ProblemException.invalid(
                    "/teamId", "Choose a service area of the organisation and a team of it that are open");
    }

    /** Each role of the old place is spoken of, and no other. */
    private void requireRoles(UUID organisation, Old old, MoveInput input) {
        var held = held(organisation, old, input);
        var chosen = input.roles().stream().map(MoveInput.Role::assignmentId).toList();
        var open = held.keySet().stream()
                .filter(id -> !chosen.contains(id))
                .map(held::get)
                .sorted()
                .toList();
        if (!open.isEmpty())
            throw ProblemException.invalid(
                    "/roles",
                    "Choose whether it goes along or ends: "
                            + String.join(", ", open).replace('-', ' '));
        for (var n = 0; n < chosen.size(); n++)
            if (!held.containsKey(chosen.get(n)) || chosen.indexOf(chosen.get(n)) < n)
                throw ProblemException.invalid(
                        "/roles/%d/assignmentId".formatted(n), "Choose each role of the old place once, and no other");
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, String> held(UUID organisation, Old old, MoveInput input) {
        var sql = ROLES.replace(":oldTeam", "cast(:oldTeam as uuid)")
                .replace(":oldArea", "cast(:oldArea as uuid)")
                .replace(":newTeam", "cast(:newTeam as uuid)")
                .replace(":newArea", "cast(:newArea as uuid)");
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("person", old.person())
                .setParameter("organisation", organisation)
                .setParameter("day", input.firstDay())
                .setParameter("oldTeam", old.team())
                .setParameter("oldArea", old.serviceArea())
                .setParameter("newTeam", input.teamId())
                .setParameter("newArea", input.serviceAreaId())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }
}
