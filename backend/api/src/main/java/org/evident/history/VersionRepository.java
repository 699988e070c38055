package org.evident.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.events.ResourcesChanged;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.visibility.Visibility;

/** Versions of what the caller's organisations keep. Those of others are not there. */
@Personal(
        table = "resource_version",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Changes you made to resources",
        purpose = "So that every change can be followed and put back.",
        basis = Basis.PUBLIC_TASK,
        columns = {"act", "content", "at"},
        others = {"resource_id", "number", "person_id", "restored_from"},
        onErasure = OnErasure.FORGET,
        stays = "The history of a resource belongs to your organisation. It stays without saying who made the change.")
@ApplicationScoped
class VersionRepository {

    private static final String OURS =
            """
             from resource_version v join learning_resource r on r.id = v.resource_id
              left join person p on p.id = v.person_id
             where v.resource_id = :resource and r.organisation_id = any(:edits)""";

    private static final String SUMMARY =
            """
            select v.number, v.act, p.display_name, v.at, v.restored_from, v.content ->> 'title', v.content ->> 'status'""";

    /** What it took the place of, or what took its place, may be kept by others: without what the caller may not see. */
    private static final String CONTENT =
            """
            , cast(v.content - array(select n.name from unnest(array['supersedes', 'replacedBy']) n (name)
                where not exists (select 1 from learning_resource r
                                   where r.id = cast(v.content -> n.name ->> 'id' as uuid) and"""
                    + Visibility.SEEN_BY_CALLER + ")) as text)";

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;

    VersionRepository(EntityManager database, Visibility visibility, Caller caller) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
    }

    record Kept(VersionSummary summary, String content) {}

    /** One statement, however many resources. */
    void keep(ResourcesChanged change, Instant now) {
        database.createNativeQuery(
                        """
                        insert into resource_version (resource_id, number, act, person_id, restored_from, content, at)
                        select c.id, coalesce((select max(v.number) from resource_version v where v.resource_id = c.id), 0) + 1,
                               ?2, cast(?3 as uuid), cast(?4 as int), c.content, ?5
                          from resource_content c where c.id = any(?1)""")
                .setParameter(1, change.resourceIds().toArray(UUID[]::new))
                .setParameter(2, change.act())
                .setParameter(3, change.by())
                .setParameter(4, change.restoredFrom())
                .setParameter(5, now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<VersionSummary> page(UUID resource, PageRequest page) {
        List<Tuple> rows = bind(SUMMARY + OURS + " order by v.number desc", resource)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        return rows.stream().map(VersionRepository::summary).toList();
    }

    long count(UUID resource) {
        var row = (Tuple) bind("select count(*)" + OURS, resource).getSingleResult();
        return row.get(0, Long.class);
    }

    @SuppressWarnings("unchecked")
    Optional<Kept> find(UUID resource, int number) {
        List<Tuple> rows = visibility
                .bindPublished(bind(SUMMARY + CONTENT + OURS + " and v.number = :number", resource))
                .setParameter("number", number)
                .getResultList();
        return rows.stream()
                .map(r -> new Kept(summary(r), r.get(7, String.class)))
                .findFirst();
    }

    private Query bind(String sql, UUID resource) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("resource", resource)
                .setParameter(
                        "edits", caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new));
    }

    private static VersionSummary summary(Tuple r) {
        return new VersionSummary(
                r.get(0, Integer.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, Instant.class),
                r.get(4, Integer.class),
                r.get(5, String.class),
                r.get(6, String.class));
    }
}
