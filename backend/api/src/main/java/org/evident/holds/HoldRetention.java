package org.evident.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** Released holds go in time; those on a class of records, which are about nobody, with those of people without account. */
@ApplicationScoped
class HoldRetention {

    @Produces
    @Singleton
    RetentionTarget goes() {
        return RetentionTarget.ofOrganisation(
                        "legal-hold", "Legal holds that were released", RecordClass.PRIVACY, "legal_hold")
                .about("coalesce(t.person_id, '00000000-0000-0000-0000-000000000000')")
                .since("released_at")
                .where("t.released_at is not null");
    }
}
