package org.evident.shared.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public collection, read as nobody in particular: what anyone may be told, whoever asks. */
@ApplicationScoped
public class PublicItems {

    /** A topic with no more than this is read by its list, a larger one by the catalogue's order. */
    private static final int FEW = 2_000;

    private static final String NEWEST =
            "select cast(v.item as text) from public_resource v where v.updated_at >= :since";
    private static final String ORDER = " order by v.updated_at desc, v.id desc";

    private final EntityManager database;
    private final ObjectMapper json;

    PublicItems(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A topic that is for all. */
    public record PublicTopic(UUID id, String slug, String title, String intro, Instant updatedAt) {}

    @SuppressWarnings("unchecked")
    public Optional<PublicTopic> topic(String slug) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select id, slug, title, intro, updated_at from topic
                         where slug = ?1 and organisation_id is null""",
                        Tuple.class)
                .setParameter(1, slug)
                .getResultList();
        return rows.stream()
                .map(r -> new PublicTopic(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, Instant.class)))
                .findFirst();
    }

    /** The resources of a topic, public or not, where they are few; empty where they are many. */
    @SuppressWarnings("unchecked")
    public Optional<List<UUID>> few(UUID topic) {
        List<UUID> ids = database.createNativeQuery(
                        "select resource_id from resource_topic where topic_id = ?1", UUID.class)
                .setParameter(1, topic)
                .setMaxResults(FEW + 1)
                .getResultList();
        return ids.size() > FEW ? Optional.empty() : Optional.of(ids);
    }

    public Optional<PublicItem> find(UUID id) {
        return Optional.ofNullable(among(List.of(id)).get(id));
    }

    public Map<UUID, PublicItem> among(Collection<UUID> ids) {
        var query = database.createNativeQuery(
                        "select cast(v.item as text) from public_resource v where v.id = any(?1)")
                .setParameter(1, ids.toArray(UUID[]::new));
        return items(query).stream().collect(Collectors.toMap(PublicItem::id, Function.identity()));
    }

    /** Those of a topic, the last changed first. */
    public List<PublicItem> newestOf(UUID topic, Instant since, int most) {
        var few = few(topic);
        if (few.isPresent()) return newestAmong(few.get(), since, most);
        var sql = NEWEST
                + " and exists (select 1 from resource_topic t where t.resource_id = v.id and t.topic_id = :topic)";
        return items(database.createNativeQuery(sql + ORDER)
                .setParameter("topic", topic)
                .setParameter("since", since)
                .setMaxResults(most));
    }

    /** Those that are public among these, the last changed first. */
    public List<PublicItem> newestAmong(Collection<UUID> ids, Instant since, int most) {
        return items(database.createNativeQuery(NEWEST + " and v.id = any(:ids)" + ORDER)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("since", since)
                .setMaxResults(most));
    }

    @SuppressWarnings("unchecked")
    private List<PublicItem> items(Query query) {
        return ((List<String>) query.getResultList()).stream().map(this::item).toList();
    }

    private PublicItem item(String text) {
        try {
            return json.readValue(text, PublicItem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
