package org.evident.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Right;

/** What is due a check, and who is to do it. */
@ApplicationScoped
class ReviewRepository {

    /** Missed days are made up for: what fell due within a week is still told of. */
    private static final String TO_REMIND_OF =
            """
            select r.id, r.title, r.review_by,
                   case when r.review_by <= cast(?1 as date) then 0 when r.review_by <= cast(?1 as date) + 7 then 7 else 30 end as stage,
                   case when owner.id is not null then array[owner.id] else array(
                     select distinct e.person_id from role_assignment e
                      where e.organisation_id = r.organisation_id and e.role = any(?2)
                        and e.starts_on <= cast(?1 as date) and (e.ends_on is null or e.ends_on >= cast(?1 as date))) end as people
              from learning_resource r
              left join lateral (
                   select m.person_id as id from membership m where m.person_id = r.owner_id
                      and m.organisation_id = r.organisation_id and m.starts_on <= cast(?1 as date) and (m.ends_on is null or m.ends_on >= cast(?1 as date))
                   union
                   select a.person_id from role_assignment a where a.person_id = r.owner_id
                      and a.organisation_id = r.organisation_id and a.starts_on <= cast(?1 as date) and (a.ends_on is null or a.ends_on >= cast(?1 as date))
                   ) owner on true
             where r.status in ('published', 'review-due') and r.review_by > cast(?1 as date) - 7 and r.review_by <= cast(?1 as date) + 30
             order by r.review_by, r.id""";

    private static final String DUE =
            """
             from learning_resource r join organisation o on o.id = r.organisation_id left join person w on w.id = r.owner_id
             where r.status in ('published', 'review-due') and r.organisation_id = any(?1) and r.review_by <= ?2
               and (?3 or r.place = any(?4))""";

    private final EntityManager database;

    ReviewRepository(EntityManager database) {
        this.database = database;
    }

    /** @param stage days before: 30, 7 or 0 */
    record Due(UUID id, String title, LocalDate reviewBy, int stage, Set<UUID> people) {}

    /**
     * Whose reviews are asked for, up to which day.
     *
     * @param edits whether the caller edits there, and so sees what is for a team or service area alone
     */
    record Asked(Collection<UUID> organisations, LocalDate until, boolean edits, Collection<String> places) {}

    /** At most so many, the longest overdue first. */
    @SuppressWarnings("unchecked")
    List<UUID> fallDue(LocalDate day, int most) {
        return database.createNativeQuery(
                        """
                        update learning_resource set status = 'review-due', version = version + 1
                         where id in (select id from learning_resource where status = 'published' and review_by < ?1
                                       order by review_by, id limit ?2 for no key update)
                           and status = 'published' returning id""",
                        UUID.class)
                .setParameter(1, day)
                .setParameter(2, most)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Due> toRemindOf(LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(TO_REMIND_OF, Tuple.class)
                .setParameter(1, day)
                .setParameter(2, Right.EDIT_RESOURCES.roles().toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Due(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, LocalDate.class),
                        r.get(3, Integer.class),
                        Set.of(r.get(4, UUID[].class))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<ReviewView> page(Asked asked, LocalDate today, ReviewRequest page) {
        List<Tuple> rows = bind(
                        "select r.id, r.title, o.id, o.name, w.display_name, r.review_by, greatest(?5 - r.review_by, 0)"
                                + DUE + " order by r.review_by, r.id",
                        asked)
                .setParameter(5, today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        return rows.stream()
                .map(r -> new ReviewView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, LocalDate.class),
                        r.get(6, Integer.class)))
                .toList();
    }

    long count(Asked asked) {
        return ((Tuple) bind("select count(*)" + DUE, asked).getSingleResult()).get(0, Long.class);
    }

    private Query bind(String sql, Asked asked) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, asked.organisations().toArray(UUID[]::new))
                .setParameter(2, asked.until())
                .setParameter(3, asked.edits())
                .setParameter(4, asked.places().toArray(String[]::new));
    }
}
