package org.evident.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.workforce.CandidateView.HeirOfView;
import org.evident.workforce.CandidateView.MembershipView;
import org.evident.workforce.CandidateView.RoleView;

/** Reads who belongs to an organisation, today or later. */
@ApplicationScoped
class CandidateRepository {

    private static final String OF =
            " %1$s.organisation_id = :organisation and (%1$s.ends_on is null or %1$s.ends_on >= :today) ";

    private static final String PEOPLE =
            """
             from person p where exists (select 1 from membership m where m.person_id = p.id and %s)
              and (p.display_name ilike :first or p.display_name ilike :later)"""
                    .formatted(OF.formatted("m"));

    private static final String SUMMARIES =
            """
            select x.id, x.display_name, w.place, w.staff,
                   (select l.day from movement l where l.person_id = x.id and l.organisation_id = :organisation
                       and l.kind = 'leaving' and l.state = 'planned')
              from (select p.id, p.display_name %s order by p.display_name, p.id limit :size offset :offset) x
             cross join lateral (
               select string_agg(coalesce(t.name, a.name, o.name), ', ' order by m.starts_on, m.id) as place,
                      bool_or(m.kind <> 'foster-carer') as staff
                 from membership m join organisation o on o.id = m.organisation_id
                 left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
                where m.person_id = x.id and %s) w
             order by x.display_name, x.id"""
                    .formatted(PEOPLE, OF.formatted("m"));

    private static final String JOINERS =
            """
            select p.id, p.display_name, j.place, j.joins_on, p.last_seen_on is not null, count(*) over ()
              from (select m.person_id, min(m.starts_on) as joins_on,
                           string_agg(coalesce(t.name, a.name, o.name), ', ' order by m.starts_on, m.id)
                             filter (where m.ends_on is null or m.ends_on >= :today) as place
                      from membership m join organisation o on o.id = m.organisation_id
                      left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
                     where m.organisation_id = :organisation group by m.person_id) j
              join person p on p.id = j.person_id
             where j.joins_on > :since and j.place is not null
             order by j.joins_on desc, p.display_name, p.id""";

    private static final String MEMBERSHIPS =
            """
            select m.id, m.kind, a.id, a.name, t.id, t.name, m.starts_on, m.ends_on from membership m
              left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
             where m.person_id = :person and %s order by m.starts_on, m.id"""
                    .formatted(OF.formatted("m"));

    private static final String ROLES =
            """
            select r.id, r.role, r.service_area_id, r.team_id, coalesce(t.name, a.name), r.ends_on from role_assignment r
              left join service_area a on a.id = r.service_area_id left join team t on t.id = r.team_id
             where r.person_id = :person and %s order by r.role, r.id"""
                    .formatted(OF.formatted("r"));

    private static final String HEIR_OF =
            """
            select distinct m.id, p.display_name, m.day from movement m join movement_heir h on h.movement_id = m.id
              join person p on p.id = m.person_id
             where h.heir_id = :person and m.organisation_id = :organisation and m.state = 'planned' order by m.day, m.id""";

    private final EntityManager database;

    CandidateRepository(EntityManager database) {
        this.database = database;
    }

    /** Who is asked for, where and on which day. */
    record Asked(UUID organisation, UUID person, LocalDate today) {}

    List<CandidateSummary> page(UUID organisation, CandidateRequest list, LocalDate today) {
        var query = named(SUMMARIES, Tuple.class, list.q)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .setParameter("size", list.size)
                .setParameter("offset", list.offset());
        return rows(query).stream()
                .map(r -> new CandidateSummary(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        cut(r.get(2, String.class)),
                        r.get(3, Boolean.class),
                        day(r.get(4))))
                .toList();
    }

    long count(UUID organisation, CandidateRequest list, LocalDate today) {
        return ((Number) named("select count(*)" + PEOPLE, Long.class, list.q)
                        .setParameter("organisation", organisation)
                        .setParameter("today", today)
                        .getSingleResult())
                .longValue();
    }

    /** Those who came first after that day and are still there. */
    Page<JoinerView> joiners(UUID organisation, LocalDate since, LocalDate today, PageRequest page) {
        var rows = rows(database.createNativeQuery(JOINERS, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("since", since)
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size));
        if (rows.isEmpty() && page.offset() > 0)
            return new Page<>(
                    List.of(),
                    page.page,
                    page.size,
                    joiners(organisation, since, today, first()).total());
        var total = rows.isEmpty() ? 0 : rows.getFirst().get(5, Number.class).longValue();
        var items = rows.stream()
                .map(r -> new JoinerView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        cut(r.get(2, String.class)),
                        day(r.get(3)),
                        r.get(4, Boolean.class)))
                .toList();
        return new Page<>(items, page.page, page.size, total);
    }

    private static PageRequest first() {
        var first = new PageRequest();
        first.page = 1;
        first.size = 1;
        return first;
    }

    /** Who has no membership there has no name either. */
    Optional<String> name(Asked asked) {
        var sql =
                "select p.display_name, p.id from person p where p.id = :person and exists (select 1 from membership m"
                        + " where m.person_id = p.id and" + OF.formatted("m") + ")";
        return rows(bind(sql, asked).setParameter("today", asked.today())).stream()
                .map(r -> r.get(0, String.class))
                .findFirst();
    }

    List<MembershipView> memberships(Asked asked) {
        return rows(bind(MEMBERSHIPS, asked)
                        .setParameter("today", asked.today())
                        .setMaxResults(50))
                .stream()
                .map(r -> new MembershipView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, UUID.class),
                        r.get(5, String.class),
                        day(r.get(6)),
                        day(r.get(7))))
                .toList();
    }

    List<RoleView> roles(Asked asked) {
        return rows(bind(ROLES, asked).setParameter("today", asked.today()).setMaxResults(100)).stream()
                .map(r -> new RoleView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, UUID.class),
                        r.get(3, UUID.class),
                        r.get(4, String.class),
                        day(r.get(5))))
                .toList();
    }

    List<HeirOfView> heirOf(Asked asked) {
        return rows(bind(HEIR_OF, asked).setMaxResults(50)).stream()
                .map(r -> new HeirOfView(r.get(0, UUID.class), r.get(1, String.class), day(r.get(2))))
                .toList();
    }

    Optional<UUID> planned(Asked asked) {
        var sql = "select id, version from movement where person_id = :person and organisation_id = :organisation"
                + " and state = 'planned'";
        return rows(bind(sql, asked)).stream().map(r -> r.get(0, UUID.class)).findFirst();
    }

    private Query bind(String sql, Asked asked) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("organisation", asked.organisation())
                .setParameter("person", asked.person());
    }

    private Query named(String sql, Class<?> type, String words) {
        var literal = words == null ? "" : words.strip().replaceAll("[\\\\%_]", "\\\\$0");
        return database.createNativeQuery(sql, type)
                .setParameter("first", literal + "%")
                .setParameter("later", "% " + literal + "%");
    }

    private static String cut(String place) {
        return place.length() <= 200 ? place : place.substring(0, 199) + "…";
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static LocalDate day(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException(value.getClass().getName());
        };
    }
}
