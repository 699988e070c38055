package org.evident.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.desk.DeskView.Entry;
import org.evident.desk.DeskView.Pile;

/** Reads the whole desk in one statement. */
@ApplicationScoped
class DeskRepository {

    private static final String OURS = " r.organisation_id = any(:edits) and ";
    private static final String MINE = " and coalesce(r.created_by, r.owner_id) = :me ";
    private static final String OPEN = "r.status in ('published', 'review-due')";
    private static final String NONE = "cast(null as text)";
    private static final String NEWEST = "r.updated_at desc, r.id desc";

    private static final String DESK = Stream.of(
                    pile(
                            "waiting",
                            NONE,
                            NONE,
                            "r.status = 'in-review' and coalesce(r.created_by, r.owner_id) is distinct from :me",
                            "r.updated_at, r.id"),
                    pile(
                            "returned",
                            "r.return_note",
                            NONE,
                            "r.status = 'draft' and r.return_note is not null" + MINE,
                            NEWEST),
                    pile("sent", NONE, NONE, "r.status = 'in-review'" + MINE, "r.updated_at, r.id"),
                    pile("due", NONE, NONE, OPEN + " and r.review_by <= :until", "r.review_by, r.id"),
                    pile("broken", NONE, "r.link_status", OPEN + " and r.link_status in ('suspect', 'broken')", NEWEST),
                    pile("drafts", NONE, NONE, "r.status = 'draft' and r.return_note is null" + MINE, NEWEST),
                    """
                    (select 'reports' as pile, r.id, r.title, w.display_name, p.detail, p.problem, r.review_by, p.created_at,
                            count(*) over () as total
                       from resource_report p join learning_resource r on r.id = p.resource_id
                       left join person w on w.id = r.owner_id
                      where p.resolved_at is null and r.organisation_id = any(:edits)
                      order by p.created_at desc, p.id desc limit 5)""")
            .collect(Collectors.joining(" union all "));

    private final EntityManager database;

    DeskRepository(EntityManager database) {
        this.database = database;
    }

    private record Row(String pile, long total, Entry entry) {}

    @SuppressWarnings("unchecked")
    Map<String, Pile> of(UUID me, Collection<UUID> edits, LocalDate today) {
        List<Tuple> rows = database.createNativeQuery(DESK, Tuple.class)
                .setParameter("me", me)
                .setParameter("edits", edits.toArray(UUID[]::new))
                .setParameter("until", today.plusDays(30))
                .getResultList();
        return rows.stream()
                .map(r -> row(r, today))
                .collect(Collectors.groupingBy(
                        Row::pile, Collectors.collectingAndThen(Collectors.toList(), DeskRepository::pile)));
    }

    private static String pile(String name, String note, String problem, String where, String order) {
        return """
               (select '%s' as pile, r.id, r.title, w.display_name, %s, %s, r.review_by, r.updated_at, count(*) over () as total
                  from learning_resource r left join person w on w.id = r.owner_id
                 where%s%s order by %s limit %d)"""
                .formatted(name, note, problem, OURS, where, order, DeskView.FIRST);
    }

    private static Pile pile(List<Row> rows) {
        return new Pile(rows.getFirst().total(), rows.stream().map(Row::entry).toList());
    }

    private static Row row(Tuple r, LocalDate today) {
        var reviewBy = r.get(6, LocalDate.class);
        var overdue = reviewBy == null ? 0 : Math.max(0, today.toEpochDay() - reviewBy.toEpochDay());
        return new Row(
                r.get(0, String.class),
                r.get(8, Long.class),
                new Entry(
                        r.get(1, UUID.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, String.class),
                        reviewBy,
                        (int) overdue,
                        r.get(7, Instant.class)));
    }
}
