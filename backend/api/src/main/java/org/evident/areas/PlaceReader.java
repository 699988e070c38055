package org.evident.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Service areas and teams as this caller may see them: how many people are in each is for administrators. */
@ApplicationScoped
class PlaceReader {

    private static final String PEOPLE =
            """
            (select count(distinct m.person_id) from membership m where m.%s = p.id
                and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today))""";

    private static final String AREA =
            "select p.id, p.version, p.organisation_id, p.name, p.is_social_care, p.closed_on, "
                    + PEOPLE.formatted("service_area_id")
                    + ", (select count(*) from team t where t.service_area_id = p.id and t.closed_on is null) from service_area p ";

    private static final String TEAM = "select p.id, p.version, p.service_area_id, p.name, p.closed_on, "
            + PEOPLE.formatted("team_id") + " from team p ";

    private static final String FIRST_TEAMS = TEAM
            + """
             where p.id in (select id from (select id, row_number() over (partition by service_area_id
                            order by position, lower(name), id) as n
                              from team where service_area_id = any(:areas) and closed_on is null) r where n <= 20)""";

    private static final String IN_ORDER = " order by p.position, lower(p.name), p.id";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    PlaceReader(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param organisation whose areas these are, to which the caller has been let */
    List<ServiceAreaDetailView> areas(UUID organisation, PlaceListRequest list) {
        return areas(
                organisation,
                query(AREA + " where p.organisation_id = :organisation and (p.closed_on is null) = :open" + IN_ORDER)
                        .setParameter("organisation", organisation)
                        .setParameter("open", list.isOpen())
                        .setFirstResult(list.offset())
                        .setMaxResults(list.size));
    }

    ServiceAreaDetailView area(ServiceArea area) {
        return areas(area.organisationId, query(AREA + " where p.id = :id").setParameter("id", area.id))
                .getFirst();
    }

    List<TeamDetailView> teams(ServiceArea area, PlaceListRequest list) {
        var query = query(TEAM + " where p.service_area_id = :area and (p.closed_on is null) = :open" + IN_ORDER)
                .setParameter("area", area.id)
                .setParameter("open", list.isOpen())
                .setFirstResult(list.offset())
                .setMaxResults(list.size);
        return teams(area.organisationId, query);
    }

    TeamDetailView team(UUID organisation, UUID id) {
        return teams(organisation, query(TEAM + " where p.id = :id").setParameter("id", id))
                .getFirst();
    }

    private List<ServiceAreaDetailView> areas(UUID organisation, Query query) {
        var rows = rows(query);
        var ids = rows.stream().map(row -> row.get(0, UUID.class)).toArray(UUID[]::new);
        var teams = ids.length == 0
                ? List.<TeamDetailView>of()
                : teams(organisation, query(FIRST_TEAMS + IN_ORDER).setParameter("areas", ids));
        var teamsOf = teams.stream().collect(Collectors.groupingBy(TeamDetailView::serviceAreaId));
        return rows.stream()
                .map(r -> new ServiceAreaDetailView(
                        r.get(0, UUID.class),
                        r.get(1, Integer.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, Boolean.class),
                        r.get(5, LocalDate.class),
                        told(organisation, r.get(6, Long.class)),
                        r.get(7, Long.class),
                        teamsOf.getOrDefault(r.get(0, UUID.class), List.of())))
                .toList();
    }

    private List<TeamDetailView> teams(UUID organisation, Query query) {
        return rows(query).stream()
                .map(r -> new TeamDetailView(
                        r.get(0, UUID.class),
                        r.get(1, Integer.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, LocalDate.class),
                        told(organisation, r.get(5, Long.class))))
                .toList();
    }

    private Long told(UUID organisation, Long people) {
        return caller.may(Right.MANAGE_ORGANISATION, organisation) ? people : null;
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("today", UkTime.today(clock));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
