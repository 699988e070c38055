package org.evident.cpdcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Editions of frameworks with their items. */
@ApplicationScoped
class CoverageRepository {

    /** What fits somebody: by their regulator, their profession and whom they work with. */
    private static final String FITS =
            """
            (f.slug in ('swe-professional-standards', 'pcf') and p.regulator = 'social-work-england'
              or f.slug = 'kss-child-family' and p.profession = 'social-worker' and p.works_with in ('children', 'both')
              or f.slug = 'kss-adults' and p.profession = 'social-worker' and p.works_with in ('adults', 'both')
              or f.slug = 'hcpc-cpd' and p.regulator = 'hcpc'
              or f.slug = 'foster-carer-tsd' and p.profession = 'foster-carer'
              or f.slug = 'care-certificate' and p.profession in ('care-worker', 'residential-worker'))""";

    private static final String EDITIONS =
            """
            select f.slug, f.name, v.id, v.label, v.starts_on <= :today and (v.ends_on is null or v.ends_on >= :today) as now
              from framework f join framework_version v on v.framework_id = f.id and v.starts_on <= :today
              left join profile p on p.person_id = :me
             where f.kind = 'framework' and (cast(:slug as text) is null or f.slug = :slug)
               and (exists (select 1 from framework_item i where i.version_id = v.id and i.id = any(:items))
                    or (v.ends_on is null or v.ends_on >= :today) and (cast(:slug as text) is not null or %s))
             order by f.position, f.slug, v.starts_on desc"""
                    .formatted(FITS);

    private final EntityManager database;

    CoverageRepository(EntityManager database) {
        this.database = database;
    }

    record Edition(String framework, String name, UUID id, String label, boolean inForce) {}

    /** How many pieces and drafts are evidence for one item. */
    record Counts(int pieces, int drafts) {

        static final Counts NONE = new Counts(0, 0);

        Counts plus(Counts other) {
            return new Counts(pieces + other.pieces, drafts + other.drafts);
        }
    }

    /** Those in force that fit, or the one asked for, and all that these items are of. */
    @SuppressWarnings("unchecked")
    List<Edition> editions(UUID person, String slug, Collection<UUID> items, LocalDate today) {
        List<Tuple> rows = database.createNativeQuery(EDITIONS, Tuple.class)
                .setParameter("today", today)
                .setParameter("me", person)
                .setParameter("slug", slug)
                .setParameter("items", items.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Edition(
                        r.get(0, String.class),
                        r.get(1, String.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, Boolean.class)))
                .toList();
    }

    List<CoverageView> covered(List<Edition> editions, Map<UUID, Counts> counts) {
        var items = items(editions, counts);
        return editions.stream()
                .map(each -> view(each, items.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static CoverageView view(Edition edition, List<CoverageView.Item> items) {
        var covered = (int) items.stream().filter(CoverageView.Item::isCovered).count();
        return new CoverageView(
                edition.framework(), edition.name(), edition.id(), edition.label(), edition.inForce(), covered, items);
    }

    /** One query for all. */
    @SuppressWarnings("unchecked")
    private Map<UUID, List<CoverageView.Item>> items(List<Edition> editions, Map<UUID, Counts> counts) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select version_id, id, code, parent, label from framework_item where version_id = any(?1)
                         order by version_id, position""",
                        Tuple.class)
                .setParameter(1, editions.stream().map(Edition::id).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        r -> r.get(0, UUID.class), Collectors.mapping(r -> item(r, counts), Collectors.toList())));
    }

    private static CoverageView.Item item(Tuple r, Map<UUID, Counts> counts) {
        var stands = counts.getOrDefault(r.get(1, UUID.class), Counts.NONE);
        return new CoverageView.Item(
                r.get(1, UUID.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                stands.pieces(),
                stands.drafts());
    }
}
