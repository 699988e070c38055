package org.evident.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.visibility.Visibility;

/** The records of imports, one row each. */
@ApplicationScoped
class ImportRows {

    private static final String PUT =
            """
            insert into resource_import_row (import_id, position, line, record, title, authors, author_key, year, doi, isbn,
                url_key, outcome, notes, decision)
            select ?1, (x.r ->> 'position')::int, (x.r ->> 'line')::int, x.r, x.r ->> 'title', x.r ->> 'authors',
                   x.r ->> 'authorKey', (x.r ->> 'year')::int, x.r ->> 'doi', x.r ->> 'isbn', url_key(x.r ->> 'url'),
                   case when (x.r ->> 'usable')::boolean then 'new' else 'problem' end, x.r -> 'remarks',
                   case when (x.r ->> 'usable')::boolean then null else 'leave-out' end
              from jsonb_array_elements(cast(?2 as jsonb)) x(r)""";

    private static final String PAGE =
            """
            select cast(jsonb_strip_nulls(jsonb_build_object('position', w.position, 'line', w.line, 'outcome', w.outcome,
                'decision', w.decision, 'title', w.title, 'authors', w.authors, 'year', w.year, 'doi', w.doi,
                'url', w.record ->> 'url', 'remarks', w.notes,
                'twin', case when w.twin_why is null then null else jsonb_build_object('why', w.twin_why,
                    'resourceId', r.id, 'position', w.twin_row,
                    'title', coalesce(r.title, o.title, 'Something that is no longer open to you'),
                    'authors', coalesce(o.authors, (select left(string_agg(coalesce(c ->> 'family', c ->> 'name'), ', '), 500)
                        from jsonb_array_elements(r.contributors) c)), 'year', coalesce(r.published_year, o.year)) end,
                'resourceId', a.id)) as text)
              from resource_import i join resource_import_row w on w.import_id = i.id
              left join learning_resource r on r.id = w.twin_id and"""
                    + Visibility.knownTo("i.organisation_id")
                    + """
              left join learning_resource a on a.id = w.resource_id
              left join resource_import_row o on o.import_id = w.import_id and o.position = w.twin_row
             where i.id = ?1""";

    private final EntityManager database;
    private final Json json;

    ImportRows(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    void put(UUID id, Collection<CheckedRecord> records) {
        query(PUT, id).setParameter(2, json.write(records)).executeUpdate();
    }

    void clear(UUID id) {
        query("delete from resource_import_row where import_id = ?1", id).executeUpdate();
    }

    int last(UUID id) {
        return ((Number) query("select coalesce(max(position), 0) from resource_import_row where import_id = ?1", id)
                        .getSingleResult())
                .intValue();
    }

    Page<ImportRowView> page(UUID id, String outcome, PageRequest page) {
        var where = outcome == null
                ? ""
                : outcome.equals("noted") ? " and w.notes <> '[]'" : " and w.outcome = '" + outcome + "'";
        @SuppressWarnings("unchecked")
        List<String> rows = database.createNativeQuery(PAGE + where + " order by w.position")
                .setParameter(1, id)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number) query("select count(*) from resource_import_row w where w.import_id = ?1" + where, id)
                .getSingleResult();
        return new Page<>(rows.stream().map(this::view).toList(), page.page, page.size, total.longValue());
    }

    /** Problems stay as they are; positions that the file has not are ignored. */
    void decide(UUID id, DecisionsInput input) {
        var which = input.outcome() == null ? "position = any(?3)" : "outcome = ?3";
        query(
                        "update resource_import_row set decision = ?2, decided = outcome <> 'new' where import_id = ?1 and outcome <> 'problem' and "
                                + which,
                        id)
                .setParameter(2, input.decision())
                .setParameter(3, input.outcome() == null ? input.positions().toArray(Integer[]::new) : input.outcome())
                .executeUpdate();
    }

    /** What the records in these places became in the catalogue. */
    @SuppressWarnings("unchecked")
    List<UUID> added(UUID id, int from, int to) {
        return database.createNativeQuery(
                        """
                        select r.id from resource_import_row w join learning_resource r on r.id = w.resource_id
                         where w.import_id = ?1 and w.position between ?2 and ?3 and r.import_id = ?1""",
                        UUID.class)
                .setParameter(1, id)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }

    /** Kinds, providers, topics and audiences must be shared ones or the organisation's own. */
    void requireKnown(UUID organisation, ImportSettings s) {
        requireAll("kind", "/kindId", "Choose a kind from the list", organisation, List.of(s.kindId()));
        if (s.providerId() != null) {
            requireAll(
                    "provider",
                    "/providerId",
                    "Choose a provider from the list",
                    organisation,
                    List.of(s.providerId()));
        }
        requireAll("topic", "/topicIds", "Choose topics from the list", organisation, s.topicIds());
        requireAll("audience", "/audienceIds", "Choose audiences from the list", organisation, s.audienceIds());
    }

    private void requireAll(String table, String pointer, String advice, UUID organisation, Collection<UUID> ids) {
        var known = (Number) query(
                        "select count(*) from " + table + " where (organisation_id is null or organisation_id = ?1)"
                                + " and id = any(?2)",
                        organisation)
                .setParameter(2, ids.toArray(UUID[]::new))
                .getSingleResult();
        if (known.intValue() != ids.size()) throw ProblemException.invalid(pointer, advice);
    }

    private Query query(String sql, UUID first) {
        return database.createNativeQuery(sql).setParameter(1, first);
    }

    private ImportRowView view(String text) {
        return json.read(text, ImportRowView.class);
    }
}
