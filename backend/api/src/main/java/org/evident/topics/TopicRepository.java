package org.evident.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class TopicRepository {

    private static final String TOPICS =
            """
            with held as (
              select x.topic_id, count(*) filter (where r.side = 'practice') practice,
                     count(*) filter (where r.side = 'people') people, count(*) filter (where r.side = 'research') research,
                     count(*) filter (where r.side = 'mixed') mixed
                from resource_topic x join learning_resource r on r.id = x.resource_id where"""
                    + Visibility.PUBLISHED_FOR_CALLER
                    + """
             group by x.topic_id)
            select t.id, t.slug, t.title, t.intro, t.synonyms,
                   coalesce(h.practice, 0), coalesce(h.people, 0), coalesce(h.research, 0), coalesce(h.mixed, 0),
                   t.organisation_id
              from topic t left join held h on h.topic_id = t.id
             where t.organisation_id is null or t.organisation_id = any(:organisations) order by t.title, t.id""";

    private final EntityManager database;
    private final Visibility visibility;

    TopicRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** False when the slug is taken. */
    boolean add(TopicInput topic, String slug) {
        return database.createNativeQuery(
                                """
                                insert into topic (id, slug, title, intro, synonyms, organisation_id)
                                values (uuidv7(), ?1, ?2, ?3, ?4, ?5) on conflict (slug) do nothing""")
                        .setParameter(1, slug)
                        .setParameter(2, topic.title().strip())
                        .setParameter(3, topic.intro())
                        .setParameter(4, topic.synonyms().toArray(String[]::new))
                        .setParameter(5, topic.organisationId())
                        .executeUpdate()
                == 1;
    }

    /** Differs whenever a topic was added or changed. */
    String state() {
        return (String) database.createNativeQuery(
                        "select count(*) || '.' || coalesce(sum(version), 0) from topic", String.class)
                .getSingleResult();
    }

    /** Every topic open to these, in the order of its title, with what the caller may see of it. */
    @SuppressWarnings("unchecked")
    List<TopicView> seenBy(Collection<UUID> organisations) {
        List<Tuple> rows = visibility
                .bindPublished(database.createNativeQuery(TOPICS, Tuple.class))
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(TopicRepository::view).toList();
    }

    private static TopicView view(Tuple r) {
        return new TopicView(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, String.class),
                List.of(r.get(4, String[].class)),
                new TopicView.Balance(number(r, 5), number(r, 6), number(r, 7), number(r, 8)),
                r.get(9, UUID.class));
    }

    private static long number(Tuple r, int column) {
        return r.get(column, Number.class).longValue();
    }
}
