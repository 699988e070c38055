package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.http.ETags;

/** Writes what was done to accounts. Each writer says which version it saw, and only one of two comes through. */
@ApplicationScoped
class AccountBook {

    private static final String ENABLED =
            "disabled_at = null, disabled_by = null, disabled_in = null, signed_out_at = ?3";

    private final EntityManager database;
    private final Clock clock;

    AccountBook(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param organisation for which it is done, or null for the platform */
    void disable(UUID person, int version, UUID by, UUID organisation) {
        changed(change("disabled_at = ?3, disabled_by = ?4, disabled_in = cast(?5 as uuid)", person, version)
                .setParameter(3, clock.instant())
                .setParameter(4, by)
                .setParameter(5, organisation));
    }

    void enable(UUID person, int version) {
        changed(change(ENABLED, person, version).setParameter(3, clock.instant()));
    }

    /** What an organisation switched off it lets go of with the person; false where there is nothing of the kind. */
    boolean letGo(UUID person, UUID organisation) {
        return database.createNativeQuery("update person set " + ENABLED
                                + ", account_version = account_version + 1 where id = ?1 and disabled_in = ?2")
                        .setParameter(1, person)
                        .setParameter(2, organisation)
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    void signOut(UUID person, int version) {
        changed(change("signed_out_at = ?3", person, version).setParameter(3, clock.instant()));
    }

    /** What lasts longer ends on the day. A membership that had not begun by then leaves that day as a trace; a role none. */
    void end(UUID organisation, UUID person, int version, LocalDate last) {
        changed(change("disabled_at = disabled_at", person, version));
        for (var sql : new String[] {
            "update membership set ends_on = ?3, starts_on = least(starts_on, ?3)"
                    + " where person_id = ?1 and organisation_id = ?2 and (ends_on is null or ends_on > ?3)",
            "delete from role_assignment where person_id = ?1 and organisation_id = ?2 and starts_on > ?3",
            "update role_assignment set ends_on = ?3"
                    + " where person_id = ?1 and organisation_id = ?2 and (ends_on is null or ends_on > ?3)"
        }) {
            database.createNativeQuery(sql)
                    .setParameter(1, person)
                    .setParameter(2, organisation)
                    .setParameter(3, last)
                    .executeUpdate();
        }
    }

    private Query change(String what, UUID person, int version) {
        return database.createNativeQuery("update person set " + what
                        + ", account_version = account_version + 1 where id = ?1 and account_version = ?2")
                .setParameter(1, person)
                .setParameter(2, version);
    }

    private static void changed(Query change) {
        if (change.executeUpdate() == 0) throw ETags.stale();
    }
}
