package org.evident.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** Refused rows can hold names of people. */
@ApplicationScoped
class ImportRetention {

    @Produces
    @Singleton
    RetentionTarget imports() {
        return RetentionTarget.ofOrganisation(
                        "import",
                        "Imported files and what was refused of them",
                        RecordClass.CONTRIBUTIONS,
                        "resource_import")
                .about("case when t.person_id = '00000000-0000-0000-0000-00000000f0e0' then " + RetentionTarget.NOBODY
                        + " else t.person_id end")
                .since("updated_at")
                .where("t.state in ('added', 'refused')");
    }
}
