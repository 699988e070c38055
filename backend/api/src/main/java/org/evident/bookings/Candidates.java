package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.learning.Approvers;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Who may come to an event: from where they would, and what they have booked already. One query, however many people. */
@ApplicationScoped
class Candidates {

    private static final String IN_FORCE = " x.starts_on <= :today and (x.ends_on is null or x.ends_on >= :today) ";

    /**
     * Where they book from: where it is open to them; if in several places, in the organisation that plans it. A place without a
     * service area or team is not known to be another, so that it must not come before one where it is open.
     */
    private static final String FROM =
            """
            select s.*, (e.place in ('public', 'network')
                   or e.place in (cast(s.organisation_id as text), cast(s.service_area_id as text), cast(s.team_id as text)))
                   and (e.for_carers or e.place = 'public' or s.kind <> 'foster-carer') as open
              from (select x.organisation_id, x.service_area_id, x.team_id, x.kind, x.starts_on from membership x
                     where x.person_id = p.id and IN_FORCE
                    union all
                    select x.organisation_id, x.service_area_id, x.team_id, 'role', x.starts_on from role_assignment x
                     where x.person_id = p.id and x.organisation_id is not null and x.role <> 'account-manager' and IN_FORCE) s
             order by open desc nulls last, s.organisation_id = e.organisation_id desc, s.kind = 'role', s.team_id is null, s.starts_on desc limit 1""";

    private static final String MEANT =
            """
            (cardinality(e.audience_kinds) + cardinality(e.audience_roles) + cardinality(e.audience_levels) = 0
             or exists (select 1 from membership x where x.person_id = p.id and x.kind = any(e.audience_kinds) and IN_FORCE)
             or exists (select 1 from role_assignment x where x.person_id = p.id and x.role = any(e.audience_roles) and IN_FORCE)
             or exists (select 1 from profile x where x.person_id = p.id and x.career_level = any(e.audience_levels)))""";

    private static final String MINE =
            """
            (p.id = :me or RUN or m.organisation_id = any(:plans)
             or exists (select 1 from role_assignment x where x.person_id = :me and x.role = 'supervisor'
                 and x.organisation_id = m.organisation_id and (x.service_area_id is null or x.service_area_id = m.service_area_id)
                 and (x.team_id is null or x.team_id = m.team_id) and IN_FORCE))""";

    /** Somebody may: what needs approval of nobody would wait for it until it lapses. */
    private static final String ANYBODY =
            """
            exists (select 1 from role_assignment r join (select m.organisation_id, m.service_area_id, m.team_id) b on true
              where r.person_id <> p.id and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today) and COVERS)""";

    /** What the event asks for and they have not been to; whoever runs it is not stopped by it. */
    private static final String MISSING =
            """
            (select string_agg(coalesce('“' || x.title || '”', replace(x.kind, '-', ' ')), ', ' order by x.title nulls first, x.kind)
               from event_asks(e.id, p.id) x where not x.met)""";

    /** Who may approve it and books for somebody has approved it. */
    private static final String APPROVED =
            """
            (p.id <> :me and exists (select 1 from role_assignment r
               join (select m.organisation_id, m.service_area_id, m.team_id) b on true
              where r.person_id = :me and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today) and COVERS))""";

    private static final String SQL =
            ("""
            select p.id, p.display_name, m.organisation_id, m.service_area_id, m.team_id, q.id, q.places, q.taken, q.waiting,
                   coalesce(e.approval, terms.approval, false) and not coalesce(APPROVED, false)
                     and coalesce(ANYBODY, false), k.id, coalesce(m.open, false), MEANT, coalesce(MINE, false),
                   case when exists (select 1 from event_prerequisites x where x.event_id = e.id) and not coalesce(RUN, false) then MISSING end
              from learning_event e join person p on p.id = any(:people) and p.erased_at is null
              left join lateral (FROM) m on true
              join lateral (select q.id, q.places, q.taken, q.waiting from event_pool q where q.event_id = e.id
                     and (q.organisation_id is null or q.organisation_id = m.organisation_id and q.places > 0)
                   order by q.organisation_id nulls last limit 1) q on true
              left join booking k on k.event_id = e.id and k.person_id = p.id and k.state in ACTIVE
              left join booking_terms terms on terms.organisation_id = m.organisation_id
             where e.id = :event order by array_position(:people, p.id)""")
                    .replace("FROM)", FROM + ")")
                    .replace("MEANT", MEANT)
                    .replace("MINE", MINE)
                    .replace("MISSING", MISSING)
                    .replace("ANYBODY", ANYBODY.replace("COVERS", Approvers.COVERS))
                    .replace("APPROVED", APPROVED.replace("COVERS", Approvers.COVERS))
                    .replace("RUN", EventAccess.RUN_BY_CALLER)
                    .replace("ACTIVE", BookingMoves.ACTIVE)
                    .replace("IN_FORCE", IN_FORCE);

    private final EntityManager database;
    private final EventAccess access;
    private final Caller caller;
    private final Clock clock;

    Candidates(EntityManager database, EventAccess access, Caller caller, Clock clock) {
        this.database = database;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order asked for; who is not there is left out. */
    @SuppressWarnings("unchecked")
    List<Candidate> of(UUID event, Collection<UUID> people) {
        Query query = database.createNativeQuery(SQL, Tuple.class)
                .setParameter("event", event)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter(
                        "plans", caller.organisationsWhere(Right.MANAGE_EVENTS).toArray(UUID[]::new))
                .setParameter("today", UkTime.today(clock));
        List<Tuple> rows = access.bindRun(query).getResultList();
        return rows.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Tuple r) {
        return new Candidate(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, UUID.class),
                r.get(3, UUID.class),
                r.get(4, UUID.class),
                r.get(5, UUID.class),
                r.get(6, Integer.class),
                r.get(7, Integer.class),
                r.get(8, Integer.class),
                r.get(9, Boolean.class),
                r.get(10, UUID.class),
                r.get(11, Boolean.class),
                r.get(12, Boolean.class),
                r.get(13, Boolean.class),
                r.get(14, String.class),
                r.get(0, UUID.class).equals(caller.id()));
    }
}
