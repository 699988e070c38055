package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** A bare membership goes last: without it nobody could tell that somebody left. Their name goes in its own time. */
@ApplicationScoped
class MembershipRetention {

    @Produces
    @Singleton
    RetentionTarget roles() {
        return RetentionTarget.ofOrganisation("role", "Roles that were held", RecordClass.ROLES, "role_assignment")
                .where("t.ends_on is not null");
    }

    @Produces
    @Singleton
    RetentionTarget memberships() {
        return RetentionTarget.ofOrganisation(
                        "membership", "Memberships that have ended", RecordClass.ACCOUNT, "membership")
                .outlastingAll();
    }
}
