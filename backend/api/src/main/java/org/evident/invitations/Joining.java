package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.accounts.Account;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;

/** What an invitation brings about here, once there is an account: a row for the person, a membership and roles. */
@ApplicationScoped
class Joining {

    private static final String PERSON =
            """
            insert into person (id, display_name, given_name, email, invited_at, created_at)
            select ?2, given_name || ' ' || family_name, given_name, email, case when ?3 then cast(?4 as timestamptz) end, ?4
              from invitation where id = ?1
            on conflict (id) do update set email = coalesce(person.email, excluded.email),
               invited_at = coalesce(person.invited_at, excluded.invited_at)""";

    /** Whoever belongs already on the first day keeps what they have. A team may have gone to another area meanwhile. */
    private static final String MEMBERSHIP =
            """
            insert into membership (id, person_id, organisation_id, service_area_id, team_id, kind, household_id, starts_on, ends_on)
            select uuidv7(), ?2, i.organisation_id, coalesce((select t.service_area_id from team t where t.id = i.team_id), i.service_area_id),
                   i.team_id, i.kind, i.household_id, i.starts_on, i.ends_on
              from invitation i where i.id = ?1 and not exists (
                select 1 from membership m where m.person_id = ?2 and m.organisation_id = i.organisation_id
                   and (m.ends_on is null or m.ends_on >= i.starts_on))""";

    private static final String ROLES =
            """
            insert into role_assignment (id, person_id, organisation_id, role, starts_on, ends_on)
            select uuidv7(), ?2, i.organisation_id, r.role, d.first, d.last
              from invitation i
             cross join jsonb_to_recordset(i.roles) as r(role text, "startsOn" date, "endsOn" date)
             cross join lateral (select greatest(coalesce(r."startsOn", i.starts_on), i.starts_on) as first,
                                        coalesce(r."endsOn", i.ends_on) as last) d
             where i.id = ?1 and (d.last is null or d.last >= d.first) and not exists (
                select 1 from role_assignment a where a.person_id = ?2 and a.organisation_id = i.organisation_id
                   and a.role = r.role and (a.ends_on is null or a.ends_on >= d.first)
                   and (d.last is null or a.starts_on <= d.last))""";

    private final EntityManager database;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    Joining(EntityManager database, Notices notices, Audit audit, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether the invitation still stood. They come to belong by it once: sending it again gives nothing back that was taken
     * since.
     */
    boolean join(UUID invitation, Account account) {
        var standing = query(
                        "select person_id is not null from invitation where id = ?1 and state = 'waiting' for update",
                        invitation)
                .getResultList();
        if (standing.isEmpty()) return false;
        if ((Boolean) standing.getFirst()) return true;
        query(PERSON, invitation)
                .setParameter(2, account.id())
                .setParameter(3, account.fresh())
                .setParameter(4, clock.instant())
                .executeUpdate();
        query("update invitation set person_id = ?2 where id = ?1", invitation)
                .setParameter(2, account.id())
                .executeUpdate();
        var memberships =
                query(MEMBERSHIP, invitation).setParameter(2, account.id()).executeUpdate();
        var roles = query(ROLES, invitation).setParameter(2, account.id()).executeUpdate();
        if (memberships + roles > 0) record(invitation, account.id(), memberships, roles);
        return true;
    }

    /** Who has an account already is told that they now belong here too. */
    void tell(UUID invitation, UUID person) {
        var organisation = (String) query(
                        "select o.name from invitation i join organisation o on o.id = i.organisation_id where i.id = ?1",
                        invitation)
                .getSingleResult();
        notices.tell(
                List.of(person),
                new Notice(
                        "invited:" + invitation,
                        "account",
                        "You now belong to " + organisation + " too",
                        "You keep your account and sign in as before. What is meant for people of " + organisation
                                + " is now open to you.",
                        "/account"));
    }

    private void record(UUID invitation, UUID person, int memberships, int roles) {
        var row = (Tuple)
                database.createNativeQuery("select organisation_id, kind from invitation where id = ?1", Tuple.class)
                        .setParameter(1, invitation)
                        .getSingleResult();
        audit.record(
                "system",
                new Act("membership.begin", row.get(0, UUID.class), "invitation", invitation)
                        .about(person)
                        .with(Map.of("kind", row.get(1), "memberships", memberships, "roles", roles)));
    }

    private Query query(String sql, UUID invitation) {
        return database.createNativeQuery(sql).setParameter(1, invitation);
    }
}
