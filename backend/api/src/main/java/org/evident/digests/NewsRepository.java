package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.json.Json;
import org.evident.shared.security.Standpoint;
import org.evident.shared.visibility.Visibility;

/** What people were told of, and what may be told. */
@ApplicationScoped
class NewsRepository {

    private static final String MINE =
            " from digest_item d join learning_resource r on r.id = d.resource_id where d.person_id = :me and"
                    + Visibility.PUBLISHED_FOR_CALLER;

    private final EntityManager database;
    private final Json json;

    NewsRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** One line of what was told: to whom, what and why. */
    record Line(UUID person, UUID resource, List<String> because) {}

    /** Something that a person was told of. */
    record Told(UUID resource, List<String> because, Instant publishedAt, Instant toldAt) {}

    /** Titles of those that are open from there, asked where the truth is kept. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> titles(Collection<UUID> ids, Standpoint standpoint) {
        var sql = "select r.id, r.title from learning_resource r where r.id = any(:ids) and"
                + Visibility.PUBLISHED_FOR_CALLER;
        List<Tuple> rows = Visibility.bindPublished(database.createNativeQuery(sql, Tuple.class), standpoint)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }

    /** Which of these the people were told of already, as {@code person/resource}. */
    @SuppressWarnings("unchecked")
    Set<String> toldAlready(Collection<UUID> people, Collection<UUID> resources) {
        if (resources.isEmpty()) return Set.of();
        List<String> rows = database.createNativeQuery(
                        """
                        select person_id || '/' || resource_id from digest_item
                         where person_id = any(?1) and resource_id = any(?2)""",
                        String.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, resources.toArray(UUID[]::new))
                .getResultList();
        return new HashSet<>(rows);
    }

    /** One statement, however many lines; what was told already stays as it was. */
    void keep(List<Line> lines, Instant now) {
        if (lines.isEmpty()) return;
        database.createNativeQuery(
                        """
                        insert into digest_item (person_id, resource_id, because, told_at)
                        select x.person, x.resource, array(select jsonb_array_elements_text(x.because)), ?2
                          from jsonb_to_recordset(cast(?1 as jsonb)) as x (person uuid, resource uuid, because jsonb)
                        on conflict do nothing""")
                .setParameter(1, json.write(lines))
                .setParameter(2, now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Told> toldTo(UUID person, Standpoint standpoint, int from, int most) {
        List<Tuple> rows = Visibility.bindPublished(
                        database.createNativeQuery(
                                "select d.resource_id, d.because, r.published_at, d.told_at" + MINE
                                        + " order by d.told_at desc, d.resource_id",
                                Tuple.class),
                        standpoint)
                .setParameter("me", person)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(r -> new Told(
                        r.get(0, UUID.class),
                        List.of(r.get(1, String[].class)),
                        r.get(2, Instant.class),
                        r.get(3, Instant.class)))
                .toList();
    }

    long countToldTo(UUID person, Standpoint standpoint) {
        return ((Number) Visibility.bindPublished(database.createNativeQuery("select count(*)" + MINE), standpoint)
                        .setParameter("me", person)
                        .getSingleResult())
                .longValue();
    }

    /** At most so many. */
    int forgetBefore(Instant moment, int most) {
        return database.createNativeQuery(
                        """
                        delete from digest_item where (person_id, resource_id) in (
                          select person_id, resource_id from digest_item where told_at < ?1 order by told_at limit ?2)""")
                .setParameter(1, moment)
                .setParameter(2, most)
                .executeUpdate();
    }
}
