package org.evident.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;

@ApplicationScoped
class VocabularyRepository {

    private static final String SEEN =
            " where (organisation_id is null or organisation_id = any(?1)) and name ilike ?2 ";

    private final EntityManager database;

    VocabularyRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Page<TermView> seenBy(Collection<UUID> organisations, Vocabulary list, String q, PageRequest page) {
        List<Tuple> rows = bind(
                        "select " + list.columns() + " from " + list.table + SEEN + "order by name, id",
                        organisations,
                        q)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number) database.createNativeQuery("select count(*) from " + list.table + SEEN)
                .setParameter(1, organisations.toArray(UUID[]::new))
                .setParameter(2, pattern(q))
                .getSingleResult();
        return new Page<>(
                rows.stream().map(VocabularyRepository::term).toList(), page.page, page.size, total.longValue());
    }

    /** False when the slug is taken. */
    boolean add(Vocabulary list, TermView term) {
        var provider = list == Vocabulary.PROVIDERS;
        var query = database.createNativeQuery("insert into " + list.table + " (id, slug, name, organisation_id"
                        + (provider ? ", url, description, how_to_get_in" : "") + ") values (?1, ?2, ?3, ?4"
                        + (provider ? ", ?5, ?6, ?7" : "") + ") on conflict (slug) do nothing")
                .setParameter(1, term.id())
                .setParameter(2, term.slug())
                .setParameter(3, term.name())
                .setParameter(4, term.organisationId());
        if (provider) {
            query.setParameter(5, term.url())
                    .setParameter(6, term.description())
                    .setParameter(7, term.howToGetIn());
        }
        return query.executeUpdate() == 1;
    }

    UUID newId() {
        return ((Tuple) database.createNativeQuery("select uuidv7()", Tuple.class)
                        .getSingleResult())
                .get(0, UUID.class);
    }

    @SuppressWarnings("unchecked")
    List<PcfDomainView> pcfDomains() {
        List<Tuple> rows = database.createNativeQuery(
                        "select code, name from pcf_domain order by position", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(r -> new PcfDomainView(r.get(0, String.class), r.get(1, String.class)))
                .toList();
    }

    private Query bind(String sql, Collection<UUID> organisations, String q) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, organisations.toArray(UUID[]::new))
                .setParameter(2, pattern(q));
    }

    private static String pattern(String q) {
        return q == null ? "%" : "%" + q.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static TermView term(Tuple r) {
        return new TermView(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, UUID.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, String.class));
    }
}
