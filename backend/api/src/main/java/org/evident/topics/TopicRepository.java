package org.evident.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class TopicRepository {

    private static final String TOPICS =
            """
            select t.id, t.slug, t.title, t.intro, t.synonyms,
                   coalesce(b.practice, 0), coalesce(b.people, 0), coalesce(b.research, 0), coalesce(b.mixed, 0)
              from topic t
              left join lateral (
                select count(*) filter (where r.side = 'practice') practice, count(*) filter (where r.side = 'people') people,
                       count(*) filter (where r.side = 'research') research, count(*) filter (where r.side = 'mixed') mixed
                  from resource_topic rt join learning_resource r on r.id = rt.resource_id
                 where rt.topic_id = t.id and
            """
                    + Visibility.PUBLISHED_FOR_CALLER
                    + ") b on true ";

    private final EntityManager database;
    private final Visibility visibility;

    TopicRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    @SuppressWarnings("unchecked")
    List<TopicView> page(int offset, int size) {
        List<Tuple> rows = visibility
                .bindPublished(database.createNativeQuery(TOPICS + "order by t.title, t.id", Tuple.class))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(TopicRepository::view).toList();
    }

    long count() {
        return ((Number) database.createNativeQuery("select count(*) from topic").getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    Optional<TopicView> find(String slug) {
        List<Tuple> rows = visibility
                .bindPublished(database.createNativeQuery(TOPICS + "where t.slug = :slug", Tuple.class))
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().map(TopicRepository::view).findFirst();
    }

    private static TopicView view(Tuple r) {
        return new TopicView(r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class),
                r.get(3, String.class), List.of(r.get(4, String[].class)),
                new TopicView.Balance(number(r, 5), number(r, 6), number(r, 7), number(r, 8)));
    }

    private static long number(Tuple r, int column) {
        return r.get(column, Number.class).longValue();
    }
}
