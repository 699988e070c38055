package org.evident.calendarfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Whose secret opens which calendar, and what stands in it. */
@Personal(
        table = "calendar_feed",
        person = "person_id",
        recordClass = RecordClass.ACCOUNT,
        title = "Your calendar's address",
        purpose = "So that the calendar you use shows the learning events you are booked on.",
        basis = Basis.PUBLIC_TASK,
        columns = {"made_at"},
        others = {"person_id", "secret_hash"},
        onErasure = OnErasure.DELETE,
        address = "/events/subscribe")
@ApplicationScoped
class FeedRepository {

    /** How long what is over or was cancelled stands in it; what was held and put away was held. */
    private static final String STANDING =
            """
             e.starts_at is not null and e.ends_at > cast(:now as timestamptz) - interval '92 days' and not e.is_template
             and (e.status = 'published' or e.status = 'archived' and e.published_at is not null and e.status_reason is null
                  or e.status in ('cancelled', 'postponed') and e.updated_at > cast(:now as timestamptz) - interval '60 days') """;

    /** The nearest: what is to come first, and of what is over the last. */
    private static final String NEAREST =
            """
             order by e.ends_at <= cast(:now as timestamptz),
                   abs(extract(epoch from e.starts_at - cast(:now as timestamptz))), e.id limit 1000""";

    private static final String EVENT =
            """
            select e.id, e.ical_uid, e.ical_sequence, e.title, e.mode, e.venue, e.starts_at, e.ends_at, e.status,
                   e.updated_at, %s
            """;

    /** What was cancelled with the event still says so; what the person gave up themselves is no longer there. */
    private static final String OF_PERSON = EVENT.formatted("e.join_url, null")
            + """
              from (
                select b.event_id from booking b where b.person_id = :person
                   and (b.state in ('confirmed', 'walked-in')
                        or b.state = 'cancelled' and exists (
                          select 1 from booking_step s where s.booking_id = b.id and s.what = 'event-cancelled'))
                 union select x.event_id from event_person x where x.person_id = :person
                 union select o.id from learning_event o where o.owner_id = :person) h
              join learning_event e on e.id = h.event_id"""
            + " where " + STANDING + NEAREST;

    private static final String OF_ORGANISATION = EVENT.formatted("null, null")
            + " from learning_event e where e.organisation_id = :organisation and e.visibility = any(:visible) and "
            + STANDING + NEAREST;

    private static final String ONE = EVENT.formatted(
                    """
                    case when %s or exists (select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid))
                           or exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid)
                              and b.state in ('confirmed', 'walked-in')) then e.join_url end, e.summary"""
                            .formatted(EventAccess.RUN_BY_CALLER))
            + " from learning_event e where e.id = :id and e.starts_at is not null and" + EventAccess.SEEN_BY_CALLER;

    private final EntityManager database;
    private final EventAccess access;

    FeedRepository(EntityManager database, EventAccess access) {
        this.database = database;
        this.access = access;
    }

    /** What a calendar may say of an event; the join address only for those with a place and those who run it. */
    record Row(
            UUID id,
            String uid,
            int sequence,
            String title,
            String mode,
            String venue,
            Instant startsAt,
            Instant endsAt,
            String status,
            Instant updatedAt,
            String joinUrl,
            String summary) {}

    List<Row> ofPerson(UUID person, Instant now) {
        return read(database.createNativeQuery(OF_PERSON, Tuple.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList());
    }

    List<Row> ofOrganisation(UUID organisation, List<String> visible, Instant now) {
        return read(database.createNativeQuery(OF_ORGANISATION, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("visible", visible.toArray(String[]::new))
                .setParameter("now", now)
                .getResultList());
    }

    Optional<Row> seen(UUID event) {
        return read(access.bindSeen(database.createNativeQuery(ONE, Tuple.class))
                        .setParameter("id", event)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private static List<Row> read(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(r -> new Row(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, Integer.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, String.class),
                        r.get(6, Instant.class),
                        r.get(7, Instant.class),
                        r.get(8, String.class),
                        r.get(9, Instant.class),
                        r.get(10, String.class),
                        r.get(11, String.class)))
                .sorted(Comparator.comparing(Row::startsAt).thenComparing(Row::id))
                .toList();
    }
}
