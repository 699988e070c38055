package org.evident.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ResourceImport, UUID> {

    private static final String VIEW =
            """
            select cast(jsonb_build_object('id', i.id, 'version', i.version, 'organisationId', i.organisation_id,
              'organisationName', o.name, 'fileName', i.file_name, 'bytes', i.bytes, 'format', i.format, 'state', i.state,
              'message', i.message, 'columns', i.columns, 'settings', i.settings, 'byName', p.display_name,
              'createdAt', i.created_at, 'updatedAt', i.updated_at,
              'allowed', case i.state when 'settings' then '["settings", "discard"]'::jsonb
                 when 'review' then '["settings", "decide", "add", "report", "discard"]'::jsonb
                 when 'refused' then '["settings", "discard"]'::jsonb
                 when 'added' then '["report"]'::jsonb else '[]'::jsonb end,
              'counts', jsonb_build_object('read', greatest(i.read_rows, c.read), 'isNew', c.is_new, 'duplicate', c.duplicate,
                 'doubtful', c.doubtful, 'problem', c.problem, 'undecided', c.undecided, 'toAdd', c.to_add, 'noted', c.noted)) as text)
              from resource_import i join organisation o on o.id = i.organisation_id
              left join person p on p.id = i.person_id
              cross join lateral (select count(*) as read,
                 count(*) filter (where outcome = 'new') as is_new, count(*) filter (where outcome = 'duplicate') as duplicate,
                 count(*) filter (where outcome = 'doubtful') as doubtful, count(*) filter (where outcome = 'problem') as problem,
                 count(*) filter (where outcome = 'doubtful' and decision is null) as undecided,
                 count(*) filter (where decision = 'add') as to_add, count(*) filter (where notes <> '[]') as noted
                from resource_import_row r where r.import_id = i.id and i.state <> 'reading') c
             where i.organisation_id = any(?1)""";

    private final Json json;

    ImportRepository(Json json) {
        this.json = json;
    }

    Optional<ImportView> seen(Collection<UUID> organisations, UUID id) {
        return views(VIEW + " and i.id = ?2", organisations, id, null).stream().findFirst();
    }

    Page<ImportView> page(Collection<UUID> organisations, PageRequest page) {
        var items = views(VIEW + " order by i.created_at desc, i.id desc", organisations, null, page);
        return new Page<>(items, page.page, page.size, count("organisationId in ?1", organisations));
    }

    /** The import that a job was queued for, locked; null when it has moved on since. */
    ResourceImport at(ImportJob job, String state) {
        var upload = findById(job.id(), LockModeType.PESSIMISTIC_WRITE);
        return upload != null && upload.version == job.version() && upload.state.equals(state) ? upload : null;
    }

    /** How far the reading is; not a change of the import, so its version stays. */
    void progress(UUID id, int rows) {
        getEntityManager()
                .createNativeQuery("update resource_import set read_rows = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, rows)
                .executeUpdate();
    }

    private List<ImportView> views(String sql, Collection<UUID> organisations, UUID id, PageRequest page) {
        var query = getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter(1, organisations.toArray(UUID[]::new));
        if (id != null) query.setParameter(2, id);
        if (page != null) query.setFirstResult(page.offset()).setMaxResults(page.size);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> view(row.get(0, String.class))).toList();
    }

    private ImportView view(String text) {
        return json.read(text, ImportView.class);
    }
}
