package org.evident.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Notes that somebody opened a person's record, in the transaction that reads it; the person sees it. Nobody can switch
 * it off. Opening one's own record is nobody else's concern, and is not noted.
 */
@ApplicationScoped
public class Viewings {

    private static final Duration ONCE = Duration.ofHours(1);

    private static final String HELD =
            """
            (select r.organisation_id, r.role from role_assignment r
              where r.person_id = ?1 and r.starts_on <= cast(now() at time zone 'Europe/London' as date)
                and (r.ends_on is null or r.ends_on >= cast(now() at time zone 'Europe/London' as date))
                and exists (select 1 from membership m where m.person_id = ?2 and m.organisation_id = r.organisation_id))""";

    private final EntityManager database;
    private final Clock clock;

    Viewings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Harmless to repeat: the same thing counts once an hour for each viewer. Roles and organisation are those that the
     * viewer holds now where the person belongs or belonged; none for who looks after the platform.
     *
     * @param what lower-case words with hyphens, 1-40 characters: {@code profile}, {@code rights-request}
     * @return whether it was noted now
     */
    public boolean seen(UUID viewer, UUID person, String what) {
        return seen(viewer, person, what, null);
    }

    /** As above, of one thing among several of its kind, whose owner sees on it who looked. */
    public boolean seen(UUID viewer, UUID person, String what, UUID thing) {
        if (viewer.equals(person)) return false;
        takeTurn(viewer, person);
        return database.createNativeQuery(
                                """
                        insert into record_viewing (person_id, viewer_id, viewer_name, what, thing_id, organisation_id, roles, at)
                        select p.id, v.id, v.display_name, ?3, cast(?6 as uuid),
                               (select m.organisation_id from held m order by m.organisation_id limit 1),
                               array(select distinct h.role from held h order by h.role limit 20), ?4
                          from person p join person v on v.id = ?1
                         where p.id = ?2 and not exists (select 1 from record_viewing r
                               where r.viewer_id = ?1 and r.person_id = ?2 and r.what = ?3 and r.at > ?5
                                 and r.thing_id is not distinct from cast(?6 as uuid))"""
                                        .replace("held", HELD))
                        .setParameter(1, viewer)
                        .setParameter(2, person)
                        .setParameter(3, what)
                        .setParameter(4, clock.instant())
                        .setParameter(5, clock.instant().minus(ONCE))
                        .setParameter(6, thing)
                        .executeUpdate()
                == 1;
    }

    /** Two requests at once would both find nothing. */
    private void takeTurn(UUID viewer, UUID person) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, viewer + " " + person)
                .getSingleResult();
    }
}
