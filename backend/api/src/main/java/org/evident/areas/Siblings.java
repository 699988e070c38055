package org.evident.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;

/** The order of service areas in an organisation, and of teams in a service area; and who is in them. */
@ApplicationScoped
class Siblings {

    private final EntityManager database;

    Siblings(EntityManager database) {
        this.database = database;
    }

    void requireThere(UUID organisation) {
        var there = database.createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, organisation)
                .getSingleResult();
        if (!(Boolean) there) throw ProblemException.notFound("organisation");
    }

    /**
     * Whoever changes an organisation's areas and teams takes turns; whoever comes in waits for them.
     *
     * @return whether it is active
     */
    boolean takeTurns(UUID organisation) {
        return (Boolean)
                database.createNativeQuery("select status = 'active' from organisation where id = ?1 for no key update")
                        .setParameter(1, organisation)
                        .getSingleResult();
    }

    void placeArea(ServiceArea area, Integer place) {
        if (place == null) return;
        place("service_area", "organisation_id", area.organisationId, area.id, place);
    }

    void placeTeam(Team team, Integer place) {
        if (place == null) return;
        place("team", "service_area_id", team.serviceAreaId, team.id, place);
    }

    /** How many belong or hold a role there, now or later. {@code place} is a column of memberships: service_area_id or team_id. */
    long peopleIn(String place, UUID id, LocalDate today) {
        return (Long) database.createNativeQuery(
                        """
                        select count(*) from (
                          select person_id from membership where %1$s = ?1 and (ends_on is null or ends_on >= ?2)
                          union
                          select person_id from role_assignment where %1$s = ?1 and (ends_on is null or ends_on >= ?2)) p"""
                                .formatted(place),
                        Long.class)
                .setParameter(1, id)
                .setParameter(2, today)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private void place(String table, String parent, UUID parentId, UUID id, int place) {
        List<UUID> others = database.createNativeQuery(
                        "select id from %s where %s = ?1 and id <> ?2 and closed_on is null order by position, lower(name), id"
                                .formatted(table, parent),
                        UUID.class)
                .setParameter(1, parentId)
                .setParameter(2, id)
                .getResultList();
        others.add(Math.min(place - 1, others.size()), id);
        database.createNativeQuery(
                        """
                        update %s p set position = x.n from unnest(cast(?1 as uuid[])) with ordinality as x(id, n)
                         where p.id = x.id and p.position <> x.n"""
                                .formatted(table))
                .setParameter(1, others.toArray(UUID[]::new))
                .executeUpdate();
    }
}
