package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.time.UkTime;

/** Writes what people decide about invitations; what becomes of them in Keycloak is written by {@link InvitationQueue}. */
@ApplicationScoped
class InvitationBook {

    private static final String CLOSE_FORMER =
            """
            update invitation i set state = 'closed'
             where i.organisation_id = ?1 and i.email = ?2 and i.state = 'sent' and i.person_id is not null
               and not exists (select 1 from membership m where m.person_id = i.person_id
                    and m.organisation_id = i.organisation_id and (m.ends_on is null or m.ends_on >= ?3))""";

    private static final String ADD =
            """
            insert into invitation (id, organisation_id, email, given_name, family_name, kind, service_area_id, team_id,
                household_id, starts_on, ends_on, roles, state, invited_by, created_at, queued_at, due_at)
            values (uuidv7(), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, cast(?11 as jsonb), 'waiting', ?12, ?13, ?13, ?13)
            on conflict (organisation_id, email) where state <> 'closed' do nothing returning id""";

    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    InvitationBook(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Null when an invitation of this address stands. One of somebody who has left since makes way. */
    UUID add(UUID organisation, InvitationInput input, UUID by) {
        var today = UkTime.today(clock);
        query(CLOSE_FORMER, organisation, input.address(), today).executeUpdate();
        var made = query(
                        ADD,
                        organisation,
                        input.address(),
                        input.givenName(),
                        input.familyName(),
                        input.kind(),
                        input.serviceAreaId(),
                        input.teamId(),
                        input.householdId(),
                        input.startsOn() == null ? today : input.startsOn(),
                        input.endsOn(),
                        json.write(input.roles()),
                        by,
                        clock.instant())
                .getResultList();
        return made.isEmpty() ? null : (UUID) made.getFirst();
    }

    /** Whether it was still at this version. */
    boolean sendAgain(UUID id, int version) {
        return query(
                                """
                                update invitation set state = 'waiting', reason = null, attempts = 0, version = version + 1,
                                       queued_at = ?3, due_at = ?3
                                 where id = ?1 and version = ?2""",
                                id,
                                version,
                                clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Whether it could still be taken back: nobody belongs by it yet. */
    boolean withdraw(UUID id) {
        return query(
                                """
                                update invitation set state = 'closed', version = version + 1
                                 where id = ?1 and state in ('waiting', 'failed') and person_id is null""",
                                id)
                        .executeUpdate()
                == 1;
    }

    void pause(UUID organisation, boolean paused) {
        if (paused) {
            query("insert into invitation_pause values (?1, ?2) on conflict do nothing", organisation, clock.instant())
                    .executeUpdate();
        } else {
            query("delete from invitation_pause where organisation_id = ?1", organisation)
                    .executeUpdate();
        }
    }

    private Query query(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return query;
    }
}
