package org.evident.resources;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.database.NamedSql;
import org.evident.shared.json.Json;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class ResourceRepository implements PanacheRepositoryBase<LearningResource, UUID> {

    private static final NamedSql ONE = NamedSql.of(ResourceQuestions.ONE);

    private final Visibility visibility;
    private final Caller caller;
    private final Json json;
    private final AgroalDataSource pool;

    ResourceRepository(Visibility visibility, Caller caller, Json json, AgroalDataSource pool) {
        this.visibility = visibility;
        this.caller = caller;
        this.json = json;
        this.pool = pool;
    }

    Optional<WrittenResource> seen(UUID id, LocalDate today) {
        return written(List.of(id), today).stream().findFirst();
    }

    /** Those among these that the caller may see, in no order. */
    List<ResourceView> seen(List<UUID> ids, LocalDate today) {
        return written(ids, today).stream().map(this::view).toList();
    }

    /** The same as JSON by id. */
    Map<UUID, String> texts(List<UUID> ids, LocalDate today) {
        return written(ids, today).stream().collect(Collectors.toMap(WrittenResource::id, WrittenResource::json));
    }

    /** Without Hibernate, which would be a third of the work: one resource is what is asked for most. */
    private List<WrittenResource> written(List<UUID> ids, LocalDate today) {
        var values = new HashMap<>(visibility.seen());
        values.put("ids", ids.toArray(UUID[]::new));
        values.put("today", today);
        var found = new ArrayList<WrittenResource>(ids.size());
        try (var connection = pool.getConnection();
                var statement = ONE.on(connection, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new WrittenResource(rows.getObject(3, UUID.class), rows.getInt(1), rows.getString(2)));
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return found;
    }

    ResourceView view(WrittenResource written) {
        return json.read(written.json(), ResourceView.class);
    }

    @SuppressWarnings("unchecked")
    List<ResourceSummary> page(ListRequest list, LocalDate today) {
        List<Tuple> rows = bind(
                        ResourceQuestions.SUMMARY + list.where() + " order by r.updated_at desc, r.id desc",
                        list,
                        Tuple.class)
                .setParameter("today", today)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream().map(ResourceRepository::summary).toList();
    }

    long count(ListRequest list, LocalDate today) {
        var query = bind("select count(*) from learning_resource r where " + list.where(), list, Tuple.class);
        if (list.status.equals("review-due")) query.setParameter("today", today);
        return ((Tuple) query.getSingleResult()).get(0, Long.class);
    }

    record Twin(UUID id, String title) {}

    /** An earlier row with the same DOI, ISBN or address that the caller may see. */
    Optional<Twin> twin(UUID except, String doi, String isbn, String url) {
        var sql = "select r.id, r.title from learning_resource r where (lower(r.doi) = cast(:doi as text)"
                + " or r.isbn = cast(:isbn as text) or (md5(r.url_key) = md5(url_key(cast(:url as text)))))"
                + " and r.status <> 'withdrawn' and r.id is distinct from cast(:id as uuid) and "
                + Visibility.SEEN_BY_CALLER + " limit 1";
        @SuppressWarnings("unchecked")
        List<Tuple> rows = visibility
                .bindSeen(getEntityManager().createNativeQuery(sql, Tuple.class))
                .setParameter("doi", doi)
                .setParameter("isbn", isbn)
                .setParameter("url", url)
                .setParameter("id", except)
                .getResultList();
        return rows.stream()
                .map(r -> new Twin(r.get(0, UUID.class), r.get(1, String.class)))
                .findFirst();
    }

    /** Whether {@code older} comes after {@code newer}, directly or through others. */
    boolean comesAfter(UUID older, UUID newer) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        with recursive chain (id) as (
                          select cast(?1 as uuid)
                          union select r.supersedes_id from chain join learning_resource r on r.id = chain.id
                                 where r.supersedes_id is not null)
                        select exists (select 1 from chain where id = ?2)""")
                .setParameter(1, older)
                .setParameter(2, newer)
                .getSingleResult();
    }

    boolean anyForCarers(Set<UUID> audiences) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select 1 from audience where is_carers and id = any(?1))")
                .setParameter(1, audiences.toArray(UUID[]::new))
                .getSingleResult();
    }

    private Query bind(String sql, ListRequest list, Class<?> type) {
        var query = getEntityManager().createNativeQuery(sql, type);
        if (list.isPublished()) visibility.bindPublished(query);
        else query.setParameter("status", list.status);
        if (list.asksForOurs()) {
            query.setParameter(
                    "edits", caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new));
        }
        if (list.edition != null) query.setParameter("edition", list.edition);
        if (list.kind != null) query.setParameter("kind", list.kind);
        if (list.topic != null) query.setParameter("topic", list.topic);
        return query;
    }

    private static ResourceSummary summary(Tuple r) {
        return new ResourceSummary(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, Integer.class),
                r.get(7, String.class),
                r.get(8, Integer.class),
                r.get(9, String.class),
                r.get(10, Boolean.class),
                r.get(11, Boolean.class),
                r.get(12, String.class),
                r.get(13, String.class),
                r.get(14, String.class),
                r.get(15, Instant.class));
    }
}
