package org.evident.frameworks;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.evident.shared.reference.ReferenceTable;

/** Brings the frameworks that ship with this release; one that is known already is left as its keepers made it. */
@ApplicationScoped
class ReferenceService {

    private static final String FILE = "reference/frameworks.json";

    private static final String NEW = " from jsonb_array_elements(:rows) f join framework k on k.slug = f->>'slug'"
            + " and not exists (select 1 from framework_version v where v.framework_id = k.id)"
            + " cross join lateral jsonb_array_elements(f->'editions') e";

    private static final List<String> STEPS = List.of(
            """
            insert into framework (slug, kind, name, issuer, for_whom, position)
            select f->>'slug', f->>'kind', f->>'name', f->>'issuer', f->>'forWhom', cast(f->>'position' as int)
              from jsonb_array_elements(:rows) f on conflict (slug) do nothing""",
            """
            with made as (
              insert into framework_version (id, framework_id, label, source, source_url, note, levels, rules, starts_on, ends_on)
              select coalesce(cast(e->>'id' as uuid), uuidv7()), k.id, e->>'label', e->>'source', e->>'sourceUrl', e->>'note',
                     array(select jsonb_array_elements_text(e->'levels')), nullif(e->'rules', 'null'),
                     cast(e->>'startsOn' as date), cast(e->>'endsOn' as date)"""
                    + NEW
                    + """
              returning id, framework_id, label)
            insert into framework_item (version_id, code, parent, label, detail, position)
            select m.id, i->>'code', i->>'parent', i->>'label', i->>'detail', n
              from made m join framework k on k.id = m.framework_id
              join jsonb_array_elements(:rows) f on f->>'slug' = k.slug
              cross join lateral jsonb_array_elements(f->'editions') e
              cross join lateral jsonb_array_elements(e->'items') with ordinality as x (i, n)
             where e->>'label' = m.label""");

    private final ReferenceTable reference;

    ReferenceService(ReferenceTable reference) {
        this.reference = reference;
    }

    @Transactional
    void load(@Observes @Priority(10) StartupEvent start) {
        STEPS.forEach(step -> reference.load(FILE, step));
    }
}
