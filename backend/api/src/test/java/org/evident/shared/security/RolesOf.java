package org.evident.shared.security;

import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** Rewrites somebody's roles behind everyone's back, at once. */
@ApplicationScoped
public class RolesOf {

    private final EntityManager database;
    private final Standings standings;
    private final Clock clock;

    RolesOf(EntityManager database, Standings standings, Clock clock) {
        this.database = database;
        this.standings = standings;
        this.clock = clock;
    }

    /** Exactly these from one day to another, counted from today; what they held before in the organisation is gone. */
    @Transactional
    public void become(UUID person, UUID organisation, Collection<String> roles, int from, int to) {
        sql("set local session_replication_role = replica");
        database.createNativeQuery("delete from role_assignment where person_id = ?1 and organisation_id = ?2")
                .setParameter(1, person)
                .setParameter(2, organisation)
                .executeUpdate();
        var today = UkTime.today(clock);
        roles.forEach(role -> database.createNativeQuery(
                        """
                        insert into role_assignment (id, person_id, organisation_id, role, starts_on, ends_on)
                        values (uuidv7(), ?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, person)
                .setParameter(2, organisation)
                .setParameter(3, role)
                .setParameter(4, today.plusDays(from))
                .setParameter(5, today.plusDays(to))
                .executeUpdate());
        forget();
    }

    /** Puts aside what somebody holds, to be given back. */
    @Transactional
    public void putAside() {
        sql("create table role_assignment_aside as select * from role_assignment");
    }

    @Transactional
    public void giveBack() {
        sql("set local session_replication_role = replica");
        sql("delete from role_assignment");
        sql("insert into role_assignment select * from role_assignment_aside");
        sql("drop table role_assignment_aside");
        forget();
    }

    /** What replicas do by themselves within five seconds. */
    public void forget() {
        ClientProxy.unwrap(standings).recent.invalidateAll();
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
