package org.evident.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class GapRepository {

    private static final int SIDES = 4;

    /** Each topic and side, those that hold nothing included. */
    private static final String HELD =
            """
            with held as (
              select x.topic_id, r.side, count(*) filter (where r.published_year >= :year - 2) recent,
                     count(*) filter (where r.published_year between :year - 5 and :year - 3) middle,
                     count(*) filter (where r.published_year < :year - 5) older,
                     count(*) filter (where r.published_year is null) undated
                from resource_topic x join learning_resource r on r.id = x.resource_id where"""
                    + Visibility.PUBLISHED_FOR_CALLER
                    + """
             group by x.topic_id, r.side)
            select t.id, t.slug, t.title, s.side, coalesce(h.recent, 0), coalesce(h.middle, 0), coalesce(h.older, 0),
                   coalesce(h.undated, 0)
              from topic t cross join unnest(array['practice', 'people', 'research', 'mixed']) with ordinality s(side, n)
              left join held h on h.topic_id = t.id and h.side = s.side
             where t.organisation_id is null or t.organisation_id = any(:organisations) order by t.title, t.id, s.n""";

    private final EntityManager database;
    private final Visibility visibility;

    GapRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    @SuppressWarnings("unchecked")
    List<TopicGapsView> seenBy(Collection<UUID> organisations, int year) {
        List<Tuple> rows = visibility
                .bindPublished(database.createNativeQuery(HELD, Tuple.class))
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("year", year)
                .getResultList();
        var topics = new ArrayList<TopicGapsView>();
        for (var n = 0; n < rows.size(); n += SIDES) topics.add(topic(rows.subList(n, n + SIDES)));
        return List.copyOf(topics);
    }

    /** Differs whenever a topic was added. */
    long topics() {
        return ((Number)
                        database.createNativeQuery("select count(*) from topic").getSingleResult())
                .longValue();
    }

    private static TopicGapsView topic(List<Tuple> sides) {
        var first = sides.getFirst();
        return new TopicGapsView(
                first.get(0, UUID.class),
                first.get(1, String.class),
                first.get(2, String.class),
                sides.stream().map(GapRepository::side).toList());
    }

    private static TopicGapsView.Side side(Tuple r) {
        return new TopicGapsView.Side(r.get(3, String.class), number(r, 4), number(r, 5), number(r, 6), number(r, 7));
    }

    private static long number(Tuple r, int column) {
        return r.get(column, Number.class).longValue();
    }
}
