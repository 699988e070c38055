package org.evident.impactstories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.paging.PageRequest;

/** Stories as one caller may read them. */
@ApplicationScoped
class StoryReader {

    private static final String OPEN = " (" + EventAccess.SEEN_BY_CALLER
            + """
              or exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid)
                          and b.state in ('confirmed', 'walked-in'))) """;

    /** Its author, whoever runs the event, and others once its author agrees. */
    private static final String READ_BY_CALLER =
            " (s.person_id = cast(:me as uuid) or s.shared_at is not null or coalesce(" + EventAccess.RUN_BY_CALLER
                    + ", false)) ";

    private static final String READ =
            """
            select s.id, s.version, s.event_id, s.what_changed, s.for_whom, s.why_it_matters, s.shared_at is not null,
                   s.person_id = cast(:me as uuid), s.chosen_reason, s.told_at, coalesce(
            """
                    + EventAccess.RUN_BY_CALLER
                    + """
                   , false) from impact_story s join learning_event e on e.id = s.event_id where
            """
                    + OPEN + "and" + READ_BY_CALLER;

    private static final String STANDING = """
            select e.title, coalesce(
            """
            + EventAccess.RUN_BY_CALLER
            + """
                   , false),
                   exists (select 1 from booking b join attendance a on a.booking_id = b.id where b.event_id = e.id
                       and b.person_id = cast(:me as uuid) and a.how in ('attended', 'part', 'walked-in')),
                   (select count(*) from impact_story s where s.event_id = e.id and s.person_id = cast(:me as uuid))
              from learning_event e where e.id = :event and
            """
            + OPEN;

    private final EventAccess access;
    private final EntityManager database;

    StoryReader(EventAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** @param told how many of the caller's there are */
    record Standing(String title, boolean runs, boolean cameToIt, int told) {}

    @SuppressWarnings("unchecked")
    Optional<Standing> standing(UUID event) {
        List<Tuple> rows = bind(STANDING).setParameter("event", event).getResultList();
        return rows.stream()
                .findFirst()
                .map(r -> new Standing(
                        r.get(0, String.class),
                        r.get(1, Boolean.class),
                        r.get(2, Boolean.class),
                        ((Number) r.get(3)).intValue()));
    }

    Optional<ImpactStoryView> find(UUID id) {
        return views(bind(READ + " and s.id = :id").setParameter("id", id)).stream()
                .findFirst();
    }

    List<ImpactStoryView> page(UUID event, PageRequest page) {
        return views(bind(READ + " and s.event_id = :event order by s.chosen_at is null, s.told_at, s.id")
                .setParameter("event", event)
                .setFirstResult(page.offset())
                .setMaxResults(page.size));
    }

    long count(UUID event) {
        var total = (Tuple) bind("select count(*) from impact_story s join learning_event e on e.id = s.event_id where"
                        + OPEN + "and" + READ_BY_CALLER + " and s.event_id = :event")
                .setParameter("event", event)
                .getSingleResult();
        return ((Number) total.get(0)).longValue();
    }

    private Query bind(String sql) {
        return access.bindSeen(database.createNativeQuery(sql, Tuple.class));
    }

    @SuppressWarnings("unchecked")
    private static List<ImpactStoryView> views(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(r -> new ImpactStoryView(
                        r.get(0, UUID.class),
                        r.get(1, Integer.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, String.class),
                        r.get(6, Boolean.class),
                        r.get(7, Boolean.class),
                        r.get(8, String.class),
                        r.get(9, Instant.class),
                        allowed(r.get(7, Boolean.class), r.get(10, Boolean.class))))
                .toList();
    }

    private static List<String> allowed(boolean mine, boolean runs) {
        var allowed = new ArrayList<String>();
        if (mine) allowed.addAll(List.of("revise", "remove"));
        if (runs) allowed.add("choose");
        return List.copyOf(allowed);
    }
}
