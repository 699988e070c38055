package org.evident.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.security.Standpoint;
import org.evident.shared.visibility.Visibility;

/** What a plan is chosen from: some hundred rows of each kind, however large the catalogue. */
@ApplicationScoped
class PlanRepository {

    private static final String KEPT =
            """
            (select resource_id as id from reading_list_item where person_id = :me and status in ('to-read', 'reading')
              order by added_at desc limit 200)""";

    private static final String FOLLOWED =
            """
            select x.resource_id from (select topic_id from person_interest where person_id = :me limit 20) f
             cross join lateral (select resource_id from resource_topic where topic_id = f.topic_id
                                  order by resource_id desc limit 300) x""";

    private static final String NEWEST =
            """
            select s.id from unnest(:places) p (place)
             cross join lateral (select id from learning_resource where place = p.place
                                    and status in ('published', 'review-due') and minutes <= 60
                                  order by updated_at desc, id desc limit 500) s""";

    private static final String WIDE = KEPT + " union " + FOLLOWED + " union " + NEWEST;

    private static final String IN_TOPIC =
            """
            select x.resource_id as id from topic t
             cross join lateral (select resource_id from resource_topic where topic_id = t.id
                                  order by resource_id desc limit 1000) x
             where t.slug = :topic""";

    /** Current, with a link that works, open or with a way in, and not done with. Sixty of each side. */
    private static final String CANDIDATES =
            """
            with pool as (%s),
            fit as (
              select r.id, r.minutes, r.side, r.access, r.baseline, l.status as kept,
                     array(select t.title from resource_topic x join topic t on t.id = x.topic_id
                             join person_interest i on i.topic_id = t.id and i.person_id = :me
                            where x.resource_id = r.id order by t.title limit 5) as topics,
                     md5(cast(r.id as text) || :seed) as turn
                from pool join learning_resource r on r.id = pool.id left join provider p on p.id = r.provider_id
                left join reading_list_item l on l.resource_id = r.id and l.person_id = :me
               where r.minutes <= :minutes and r.status = 'published' and r.link_status <> 'broken'
                 and coalesce(r.review_by >= :today, true) and coalesce(l.status <> 'done', true)
                 and (r.access in ('open', 'internal') or coalesce(r.how_to_get_in, p.how_to_get_in) is not null) and"""
                    + Visibility.PUBLISHED_FOR_CALLER
                    + """
            ), ranked as (
              select f.*, row_number() over (partition by side order by kept is null, cardinality(topics) = 0,
                            not baseline, turn) as place_in_side from fit f)
            select id, minutes, side, access, baseline, kept, topics from ranked where place_in_side <= 60
             order by place_in_side, turn""";

    private final EntityManager database;

    PlanRepository(EntityManager database) {
        this.database = database;
    }

    /** Between equals the person and the day decide, so that a plan stays the same all day. */
    @SuppressWarnings("unchecked")
    List<Candidate> candidates(UUID person, Standpoint standpoint, PlanRequest asked, LocalDate today) {
        var wide = asked.topic == null || asked.topic.isBlank();
        var query = database.createNativeQuery(CANDIDATES.formatted(wide ? WIDE : IN_TOPIC), Tuple.class);
        if (!wide) query.setParameter("topic", asked.topic);
        List<Tuple> rows = Visibility.bindPublished(query, standpoint)
                .setParameter("me", person)
                .setParameter("minutes", asked.minutes)
                .setParameter("today", today)
                .setParameter("seed", person + "." + today)
                .getResultList();
        return rows.stream().map(PlanRepository::candidate).toList();
    }

    private static Candidate candidate(Tuple r) {
        return new Candidate(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, Boolean.class),
                r.get(5, String.class),
                List.of(r.get(6, String[].class)));
    }
}
