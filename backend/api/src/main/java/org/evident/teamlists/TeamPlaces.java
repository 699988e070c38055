package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Where the caller may set lists: the teams and service areas that a role of theirs reaches today. */
@ApplicationScoped
class TeamPlaces {

    /** SQL for an organisation, a service area and a team: a role given for one team or area reaches no other. */
    static final String SETS =
            """
            exists (select 1 from role_assignment s
                     where s.person_id = :me and s.organisation_id = %1$s and s.starts_on <= :today
                       and (s.ends_on is null or s.ends_on >= :today)
                       and s.role in (:roles)
                       and (s.service_area_id is null or s.service_area_id = %2$s)
                       and (s.team_id is null or s.team_id = %3$s))"""
                    .replace(":roles", "'" + String.join("', '", Right.SET_TEAM_LISTS.roles()) + "'");

    private static final String ALL =
            """
            from (select a.organisation_id, a.id as area, cast(null as uuid) as team, a.name, a.name as area_name from service_area a
                  union all
                  select a.organisation_id, a.id, t.id, t.name, a.name from service_area a join team t on t.service_area_id = a.id) x"""
                    + " where " + SETS.formatted("x.organisation_id", "x.area", "x.team");

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    TeamPlaces(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    Page<TeamPlaceView> page(PageRequest page) {
        var sql = "select x.area, x.team, x.name " + ALL + " order by x.area_name, x.area, x.team nulls first";
        List<Tuple> rows = bind(database.createNativeQuery(sql, Tuple.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number)
                bind(database.createNativeQuery("select count(*)" + ALL)).getSingleResult();
        var items = rows.stream()
                .map(r -> new TeamPlaceView(r.get(0, UUID.class), r.get(1, UUID.class), r.get(2, String.class)))
                .toList();
        return new Page<>(items, page.page, page.size, total.longValue());
    }

    /** The organisation of the place; empty when it is none of those where the caller may set lists. */
    @SuppressWarnings("unchecked")
    Optional<UUID> organisationOf(UUID area, UUID team) {
        var sql = "select x.organisation_id " + ALL
                + " and x.area = :area and x.team is not distinct from cast(:team as uuid)";
        return bind(database.createNativeQuery(sql, UUID.class))
                .setParameter("area", area)
                .setParameter("team", team)
                .getResultList()
                .stream()
                .findFirst();
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("me", caller.id());
        query.setParameter("today", today());
        return query;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
