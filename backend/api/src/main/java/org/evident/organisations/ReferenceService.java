package org.evident.organisations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.evident.shared.reference.ReferenceTable;

/** Keeps the table of councils equal to the file that ships with this release. */
@ApplicationScoped
class ReferenceService {

    private static final String LOAD =
            """
            insert into council (gss_code, name, nice_name, kind, region, childrens_services)
            select gss_code, name, nice_name, type, region, childrens_services
              from jsonb_to_recordset(:rows) as c (gss_code text, name text, nice_name text, type text, region text,
                                                   childrens_services boolean)
             order by gss_code
            on conflict (gss_code) do update set name = excluded.name, nice_name = excluded.nice_name,
                kind = excluded.kind, region = excluded.region, childrens_services = excluded.childrens_services
            where council is distinct from excluded""";

    private final ReferenceTable reference;

    ReferenceService(ReferenceTable reference) {
        this.reference = reference;
    }

    @Transactional
    void load(@Observes @jakarta.annotation.Priority(10) StartupEvent start) {
        reference.load("reference/councils.csv", LOAD);
    }
}
