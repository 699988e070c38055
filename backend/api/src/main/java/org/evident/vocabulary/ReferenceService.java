package org.evident.vocabulary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.evident.shared.reference.ReferenceTable;

/** Keeps the built-in words equal to the files that ship with this release. */
@ApplicationScoped
class ReferenceService {

    private final ReferenceTable reference;

    ReferenceService(ReferenceTable reference) {
        this.reference = reference;
    }

    @Transactional
    void load(@Observes @jakarta.annotation.Priority(10) StartupEvent start) {
        reference.load(
                "reference/kinds.csv",
                """
                insert into kind (id, slug, name, schema_org_type)
                select uuidv7(), slug, name, schema_org_type
                  from jsonb_to_recordset(:rows) as k (slug text, name text, schema_org_type text) order by slug
                on conflict (slug) do update set name = excluded.name, schema_org_type = excluded.schema_org_type""");
        reference.load(
                "reference/audiences.csv",
                """
                insert into audience (id, slug, name, is_carers)
                select uuidv7(), slug, name, is_carers
                  from jsonb_to_recordset(:rows) as a (slug text, name text, is_carers boolean) order by slug
                on conflict (slug) do update set name = excluded.name, is_carers = excluded.is_carers""");
        reference.load(
                "reference/pcf-domains.csv",
                """
                insert into pcf_domain (code, name, position)
                select code, name, position
                  from jsonb_to_recordset(:rows) as d (code text, name text, position int) order by code
                on conflict (code) do update set name = excluded.name, position = excluded.position""");
    }
}
