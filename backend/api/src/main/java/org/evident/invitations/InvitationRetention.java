package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class InvitationRetention {

    @Produces
    @Singleton
    RetentionTarget invitations() {
        return RetentionTarget.ofOrganisation(
                        "invitation", "Invitations of people who came", RecordClass.ACCOUNT, "invitation")
                .where("t.state <> 'waiting'");
    }

    @Produces
    @Singleton
    RetentionTarget unused() {
        return RetentionTarget.ofOrganisation(
                        "invitation-unused", "Invitations that nobody came by", RecordClass.ACCOUNT, "invitation")
                .about(RetentionTarget.NOBODY)
                .since("created_at")
                .where("t.person_id is null and t.state in ('closed', 'failed')");
    }

    @Produces
    @Singleton
    RetentionTarget households() {
        return RetentionTarget.ofOrganisation(
                        "household", "Names of households whose carers have all left", RecordClass.ACCOUNT, "household")
                .about(
                        "(select m.person_id from membership m where m.household_id = t.id order by coalesce(m.ends_on, 'infinity') desc, m.id limit 1)")
                .where("not starts_with(t.name, 'Former household ')")
                .setting("name = 'Former household ' || id");
    }
}
