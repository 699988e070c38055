package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** What may be done to whose account, and what would leave an organisation without anyone to look after it. */
@ApplicationScoped
class AccountRules {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;
    private final PlatformPeople platform;

    AccountRules(EntityManager database, Caller caller, Clock clock, PlatformPeople platform) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.platform = platform;
    }

    /** 404 for who does not belong to it, 403 for who does and looks after nobody. */
    void requireMayRead(UUID organisation) {
        if (!caller.may(Right.MANAGE_PEOPLE, organisation)) caller.requireIn(Right.INVITE_PEOPLE, organisation);
    }

    void requireMayManage(UUID organisation) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
    }

    AccountView withActs(AccountView v) {
        var acts = new ArrayList<String>();
        var ended = v.state().equals("ended");
        if (caller.may(Right.MANAGE_PEOPLE, v.organisationId()) && !ended) {
            var self = v.id().equals(caller.id());
            if (!self && v.disabledAt() == null) acts.add("disable");
            acts.add("sign-out");
            if (!self) acts.add("end");
        }
        if (v.disabledAt() != null && mayEnable(v.organisationId(), v.id())) acts.add("enable");
        if (v.state().equals("invited")
                && v.invitation() != null
                && v.invitation().state().equals("sent")) acts.add("resend");
        return new AccountView(
                v.id(),
                v.version(),
                v.organisationId(),
                v.displayName(),
                v.email(),
                v.state(),
                v.disabledAt(),
                v.signedOutAt(),
                v.lastSeenMonth(),
                v.memberships(),
                v.roles(),
                v.invitation(),
                v.consoleUrl(),
                List.copyOf(acts));
    }

    void requireAnother(UUID person) {
        if (person.equals(caller.id()))
            throw refused("You cannot do this to your own account. Ask another administrator");
    }

    /**
     * What the platform or another organisation switched off is theirs to switch on; an organisation's own stays its to
     * undo when the person has left.
     */
    private boolean mayEnable(UUID organisation, UUID person) {
        if (person.equals(caller.id()) || !caller.may(Right.MANAGE_PEOPLE, organisation)) return false;
        return caller.mayEverywhere(Right.MANAGE_PEOPLE)
                || is("select exists (select 1 from person where id = ?1 and disabled_in = ?2)", person, organisation);
    }

    void requireMayEnable(UUID organisation, UUID person) {
        requireAnother(person);
        if (!mayEnable(organisation, person))
            throw refused("Somebody else switched their account off. Ask who looks after Evident");
    }

    /** For which organisation somebody acts: none where they look after the platform. */
    UUID actsFor(UUID organisation) {
        return caller.mayEverywhere(Right.MANAGE_PEOPLE) ? null : organisation;
    }

    /** Two administrators who take each other's place at once are taken one after the other, whichever way they do it. */
    void requireAnotherAdmin(UUID organisation, UUID person) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('od-admin ' || cast(?1 as text), 0))")
                .setParameter(1, organisation)
                .getSingleResult();
        var admins = admins(organisation);
        if (admins.contains(person) && admins.size() == 1)
            throw refused("They are the last administrator of the organisation. Make somebody else one first");
    }

    /** Nobody switches off an account that another organisation or the platform needs as well. */
    void requireOnlyOurs(UUID organisation, UUID person) {
        if (caller.mayEverywhere(Right.MANAGE_PEOPLE)) return;
        var elsewhere = is(
                """
                select exists (select 1 from membership where person_id = ?1 and organisation_id <> ?2
                           and (ends_on is null or ends_on >= ?3))""",
                person,
                organisation,
                UkTime.today(clock));
        if (elsewhere || platform.includes(person))
            throw refused(
                    "Their account is not only yours to switch off. End their membership of your organisation instead");
    }

    private boolean is(String sql, Object... values) {
        var query = database.createNativeQuery(sql, Boolean.class);
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return (Boolean) query.getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> admins(UUID organisation) {
        return database.createNativeQuery(
                        """
                        select distinct r.person_id from role_assignment r join person p on p.id = r.person_id
                         where r.organisation_id = ?1 and r.role = 'od-admin' and p.disabled_at is null and r.starts_on <= ?2
                           and (r.ends_on is null or r.ends_on >= ?2)""",
                        UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, UkTime.today(clock))
                .getResultList();
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
