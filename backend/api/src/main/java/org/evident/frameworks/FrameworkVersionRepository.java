package org.evident.frameworks;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.frameworks.FrameworkSummary.Edition;
import org.evident.shared.json.Json;
import org.evident.shared.rules.Rules;

/** Editions with all that stands in them. */
@ApplicationScoped
class FrameworkVersionRepository {

    private static final TypeReference<List<FrameworkItem>> ITEMS = new TypeReference<>() {};

    private static final String READ =
            """
            select v.id, v.version, f.slug, f.kind, f.name, f.issuer, f.for_whom, v.label, v.starts_on, v.ends_on,
                   v.source, v.source_url, v.note, v.levels, cast(v.rules as text),
                   (select coalesce(cast(jsonb_agg(jsonb_build_object('code', i.code, 'parent', i.parent, 'label', i.label,
                           'detail', i.detail) order by i.position) as text), '[]')
                      from framework_item i where i.version_id = v.id)
              from framework_version v join framework f on f.id = v.framework_id""";

    private final EntityManager database;
    private final Json json;

    FrameworkVersionRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** @param drafts whether the caller may see one */
    Optional<FrameworkVersionView> find(UUID id, LocalDate today, boolean drafts) {
        return read(
                database.createNativeQuery(READ + " where v.id = ?1 and (v.starts_on is not null or ?2)", Tuple.class)
                        .setParameter(1, id)
                        .setParameter(2, drafts)
                        .getResultList(),
                today,
                drafts);
    }

    /** The edition before this one; before a draft, the last of all. */
    Optional<FrameworkVersionView> before(UUID id, LocalDate today) {
        return read(
                database.createNativeQuery(
                                READ
                                        + """
                                 join framework_version me on me.id = ?1 and me.framework_id = v.framework_id and me.id <> v.id
                                where v.starts_on < coalesce(me.starts_on, 'infinity') order by v.starts_on desc limit 1""",
                                Tuple.class)
                        .setParameter(1, id)
                        .getResultList(),
                today,
                false);
    }

    private Optional<FrameworkVersionView> read(List<?> rows, LocalDate today, boolean mayEdit) {
        return rows.stream().map(Tuple.class::cast).findFirst().map(r -> view(r, today, mayEdit));
    }

    private FrameworkVersionView view(Tuple r, LocalDate today, boolean mayEdit) {
        var starts = r.get(8, LocalDate.class);
        var ends = r.get(9, LocalDate.class);
        var rules = r.get(14, String.class);
        return new FrameworkVersionView(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, String.class),
                new Edition(r.get(0, UUID.class), r.get(7, String.class), status(starts, ends, today), starts, ends),
                r.get(10, String.class),
                r.get(11, String.class),
                r.get(12, String.class),
                List.of(r.get(13, String[].class)),
                json.read(r.get(15, String.class), ITEMS),
                rules == null ? null : json.read(rules, Rules.class),
                mayEdit && starts == null);
    }

    private static String status(LocalDate starts, LocalDate ends, LocalDate today) {
        if (starts == null) return "draft";
        if (starts.isAfter(today)) return "upcoming";
        return ends != null && ends.isBefore(today) ? "ended" : "in-force";
    }

    /** Holds a draft against other editors; empty when it is none. */
    @SuppressWarnings("unchecked")
    Optional<Integer> hold(UUID id) {
        return ((List<Integer>) database.createNativeQuery(
                                "select version from framework_version where id = ?1 and starts_on is null for update",
                                Integer.class)
                        .setParameter(1, id)
                        .getResultList())
                .stream().findFirst();
    }

    /** A draft that begins as the last edition; empty when there is one already. */
    @SuppressWarnings("unchecked")
    Optional<UUID> draft(UUID framework) {
        List<UUID> made = database.createNativeQuery(
                        """
                        with last as (select * from framework_version where framework_id = ?1 and starts_on is not null
                                       order by starts_on desc limit 1)
                        insert into framework_version (framework_id, label, source, source_url, note, levels, rules)
                        select f.id, coalesce(l.label, 'First edition'), coalesce(l.source, f.issuer),
                               coalesce(l.source_url, 'https://www.gov.uk/'), l.note, coalesce(l.levels, '{}'),
                               case when f.kind = 'rule-set' then
                                 coalesce(l.rules, '{"period": {"kind": "none"}, "requirements": []}') end
                          from framework f left join last l on true where f.id = ?1
                        on conflict (framework_id) where starts_on is null do nothing returning id""",
                        UUID.class)
                .setParameter(1, framework)
                .getResultList();
        made.forEach(draft -> copyItems(framework, draft));
        return made.stream().findFirst();
    }

    private void copyItems(UUID framework, UUID draft) {
        database.createNativeQuery(
                        """
                        insert into framework_item (version_id, code, parent, label, detail, position)
                        select ?2, i.code, i.parent, i.label, i.detail, i.position from framework_item i
                         where i.version_id = (select id from framework_version where framework_id = ?1
                                                and starts_on is not null order by starts_on desc limit 1)""")
                .setParameter(1, framework)
                .setParameter(2, draft)
                .executeUpdate();
    }

    void save(UUID id, FrameworkVersionInput input) {
        database.createNativeQuery(
                        """
                        update framework_version set version = version + 1, label = ?2, source = ?3, source_url = ?4,
                               note = ?5, levels = ?6, rules = cast(?7 as jsonb) where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, input.label().strip())
                .setParameter(3, input.source().strip())
                .setParameter(4, input.sourceUrl().strip())
                .setParameter(5, input.note())
                .setParameter(6, input.levels().toArray(String[]::new))
                .setParameter(7, input.rules() == null ? null : json.write(input.rules()))
                .executeUpdate();
        database.createNativeQuery("delete from framework_item where version_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into framework_item (version_id, code, parent, label, detail, position)
                        select ?1, trim(i->>'code'), trim(i->>'parent'), trim(i->>'label'), i->>'detail', position
                          from jsonb_array_elements(cast(?2 as jsonb)) with ordinality as x (i, position)""")
                .setParameter(1, id)
                .setParameter(2, json.write(input.items()))
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery("delete from framework_version where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** From a day on; the edition before it ends the day before. False when one begins on that day or later already. */
    boolean putInForce(UUID id, LocalDate day) {
        database.createNativeQuery("select f.id from framework f join framework_version v on v.framework_id = f.id"
                        + " where v.id = ?1 for update of f")
                .setParameter(1, id)
                .getSingleResult();
        database.createNativeQuery(
                        """
                        update framework_version v set ends_on = cast(?2 as date) - 1 from framework_version me
                         where me.id = ?1 and v.framework_id = me.framework_id and v.starts_on < ?2
                           and (v.ends_on is null or v.ends_on >= ?2)""")
                .setParameter(1, id)
                .setParameter(2, day)
                .executeUpdate();
        return database.createNativeQuery(
                                """
                                update framework_version me set starts_on = ?2, version = version + 1 where id = ?1
                                   and not exists (select 1 from framework_version v where v.framework_id = me.framework_id
                                                    and v.starts_on >= ?2)""")
                        .setParameter(1, id)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }
}
