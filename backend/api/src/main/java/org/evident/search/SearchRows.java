package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.visibility.Visibility;

/** The rows behind the hits, with visibility checked once more where the truth is kept. */
@ApplicationScoped
class SearchRows {

    private static final String ROWS =
            """
            select r.id, r.title, r.summary, r.authors, r.kind_slug, r.kind_name, r.provider_slug, r.provider_name, r.side,
                   r.minutes, r.access, r.published_year, r.container_title, r.baseline,
                   coalesce(r.review_by < :today, false), r.link_status
              from search_document r where r.id = any(:ids) and"""
                    + Visibility.PUBLISHED_FOR_CALLER;

    private static final String LABELS =
            """
            select 'topic', slug, title from topic union all select 'kind', slug, name from kind
            union all select 'audience', slug, name from audience union all select 'provider', slug, name from provider
            union all select 'pcf', code, name from pcf_domain""";

    private final EntityManager database;
    private final Visibility visibility;

    SearchRows(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, Tuple> open(Collection<UUID> ids, LocalDate today) {
        List<Tuple> rows = visibility
                .bindPublished(database.createNativeQuery(ROWS, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultList();
        var byId = new HashMap<UUID, Tuple>();
        rows.forEach(row -> byId.put(row.get(0, UUID.class), row));
        return byId;
    }

    @SuppressWarnings("unchecked")
    Map<String, String> labels() {
        List<Object[]> rows = database.createNativeQuery(LABELS).getResultList();
        var labels = new HashMap<String, String>();
        rows.forEach(row -> labels.put(row[0] + ":" + row[1], (String) row[2]));
        return labels;
    }
}
