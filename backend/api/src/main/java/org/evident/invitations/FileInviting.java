package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** Turns the rows of a file that are ready into invitations: a few statements, however many rows. */
@ApplicationScoped
class FileInviting {

    private static final String CONFIRM =
            "update invitation_file set state = 'confirmed', version = version + 1, updated_at = ?3"
                    + " where id = ?1 and version = ?2 and state = 'review'";

    /** Invitations of those who have left since make way. */
    private static final String CLOSE_FORMER =
            """
            update invitation i set state = 'closed' from invitation_row w, invitation_file f
             where f.id = ?1 and w.file_id = f.id and w.outcome = 'ready' and i.organisation_id = f.organisation_id
               and i.email = w.email and i.state = 'sent' and i.person_id is not null
               and not exists (select 1 from membership m where m.person_id = i.person_id
                    and m.organisation_id = i.organisation_id and (m.ends_on is null or m.ends_on >= ?2))""";

    private static final String HOUSEHOLDS =
            """
            insert into household (id, organisation_id, name, created_at)
            select uuidv7(), f.organisation_id, x.name, ?2 from invitation_file f
             cross join lateral (select distinct on (lower(w.meant ->> 'household')) w.meant ->> 'household' as name
                from invitation_row w where w.file_id = f.id and w.outcome = 'ready' and w.meant ->> 'household' is not null
               order by lower(w.meant ->> 'household'), w.position) x
             where f.id = ?1
            on conflict do nothing""";

    /** Whoever came to belong, or was invited, since the file was read is left out. */
    private static final String INVITE =
            """
            insert into invitation (id, organisation_id, file_id, email, given_name, family_name, kind, service_area_id,
                team_id, household_id, starts_on, ends_on, roles, state, invited_by, created_at, queued_at, due_at)
            select uuidv7(), f.organisation_id, f.id, w.email, x."givenName", x."familyName", x.kind, x."serviceAreaId",
                x."teamId", h.id, x."startsOn", x."endsOn", coalesce(x.roles, '[]'), 'waiting', ?2, ?3, ?3, ?3
              from invitation_file f join invitation_row w on w.file_id = f.id and w.outcome = 'ready'
             cross join lateral jsonb_to_record(w.meant) as x ("givenName" text, "familyName" text, kind text,
                "serviceAreaId" uuid, "teamId" uuid, "startsOn" date, "endsOn" date, household text, roles jsonb)
              left join household h on h.organisation_id = f.organisation_id and lower(h.name) = lower(x.household)
             where f.id = ?1 and not exists (select 1 from person p join membership m on m.person_id = p.id
                where lower(p.email) = w.email and m.organisation_id = f.organisation_id
                  and (m.ends_on is null or m.ends_on >= ?4))
             order by w.position
            on conflict (organisation_id, email) where state <> 'closed' do nothing""";

    private final EntityManager database;
    private final Clock clock;

    FileInviting(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Roles are judged again as rows are invited: it may be somebody else who confirms. */
    boolean givesRoles(UUID file) {
        return (Boolean) query(
                        """
                        select exists (select 1 from invitation_row where file_id = ?1 and outcome = 'ready'
                           and jsonb_array_length(coalesce(meant -> 'roles', '[]')) > 0)""",
                        file)
                .getSingleResult();
    }

    /** How many were invited; -1 when somebody else was first with this version. */
    int invite(UUID file, int version, UUID by) {
        var now = clock.instant();
        var today = UkTime.today(clock);
        if (query(CONFIRM, file).setParameter(2, version).setParameter(3, now).executeUpdate() == 0) return -1;
        query(CLOSE_FORMER, file).setParameter(2, today).executeUpdate();
        query(HOUSEHOLDS, file).setParameter(2, now).executeUpdate();
        return query(INVITE, file)
                .setParameter(2, by)
                .setParameter(3, now)
                .setParameter(4, today)
                .executeUpdate();
    }

    private Query query(String sql, UUID file) {
        return database.createNativeQuery(sql).setParameter(1, file);
    }
}
