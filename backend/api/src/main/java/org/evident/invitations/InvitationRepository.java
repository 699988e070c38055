package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.text.Like;

/** Invitations as an administrator sees them. */
@Personal(
        table = "invitation",
        person =
                "t.person_id = :person or t.person_id is null and t.email = (select lower(email) from person where id = :person)",
        recordClass = RecordClass.ACCOUNT,
        title = "Invitations to Evident",
        purpose = "So that you get an account in the organisation you work or care for, and nobody is invited twice",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {
            "email",
            "given_name",
            "family_name",
            "kind",
            "service_area_id",
            "team_id",
            "household_id",
            "starts_on",
            "ends_on",
            "roles",
            "sent_at",
            "expires_at",
            "had_account",
            "invited_by"
        },
        others = {
            "id",
            "version",
            "organisation_id",
            "file_id",
            "state",
            "reason",
            "person_id",
            "attempts",
            "created_at",
            "queued_at",
            "due_at"
        },
        onErasure = Personal.OnErasure.DELETE)
@ApplicationScoped
class InvitationRepository {

    private static final String STATE =
            """
             case when i.state = 'closed' then 'withdrawn' when i.state <> 'sent' then i.state
                  when p.last_seen_on is not null then 'accepted' when i.expires_at <= :now then 'expired' else 'sent' end\s""";

    private static final String VIEW =
            """
            select cast(jsonb_strip_nulls(jsonb_build_object('id', i.id, 'version', i.version, 'organisationId', i.organisation_id,
              'email', i.email, 'givenName', i.given_name, 'familyName', i.family_name, 'kind', i.kind,
              'serviceAreaId', i.service_area_id, 'serviceAreaName', a.name, 'teamId', i.team_id, 'teamName', t.name,
              'householdId', i.household_id, 'householdName', h.name, 'startsOn', i.starts_on, 'endsOn', i.ends_on,
              'roles', i.roles, 'state', s.state, 'reason', i.reason, 'hadAccount', i.had_account, 'personId', i.person_id,
              'fileId', i.file_id, 'byName', b.display_name, 'createdAt', i.created_at, 'sentAt', i.sent_at,
              'expiresAt', i.expires_at,
              'allowed', case when s.state in ('sent', 'expired') then '["resend"]'::jsonb
                 when s.state = 'failed' and i.person_id is null then '["resend", "withdraw"]'::jsonb
                 when s.state = 'failed' then '["resend"]'::jsonb
                 when s.state = 'waiting' and i.person_id is null then '["withdraw"]'::jsonb else '[]'::jsonb end)) as text)
              from invitation i left join service_area a on a.id = i.service_area_id left join team t on t.id = i.team_id
              left join household h on h.id = i.household_id left join person b on b.id = i.invited_by
              left join person p on p.id = i.person_id
              cross join lateral (select %s as state) s
             where i.organisation_id = :organisation"""
                    .formatted(STATE);

    private static final String COUNT =
            "select count(*) from invitation i left join person p on p.id = i.person_id where i.organisation_id = :organisation";

    private static final String PROGRESS =
            """
            select cast(jsonb_strip_nulls(jsonb_build_object('waiting', count(*) filter (where s.state = 'waiting'),
                'sent', count(*) filter (where s.state = 'sent'), 'accepted', count(*) filter (where s.state = 'accepted'),
                'expired', count(*) filter (where s.state = 'expired'), 'failed', count(*) filter (where s.state = 'failed'),
                'sentLastMinute', count(*) filter (where i.sent_at > cast(:now as timestamptz) - interval '1 minute'),
                'held', (array_agg(i.reason order by i.due_at) filter (where i.state = 'waiting'))[1],
                'paused', exists (select 1 from invitation_pause x where x.organisation_id = :organisation))) as text)
              from invitation i left join person p on p.id = i.person_id cross join lateral (select %s as state) s
             where i.organisation_id = :organisation"""
                    .formatted(STATE);

    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    InvitationRepository(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<InvitationView> find(UUID organisation, UUID id) {
        var found =
                query(VIEW + " and i.id = :id", organisation, Map.of("id", id)).getResultList();
        return found.stream().findFirst().map(this::view);
    }

    Page<InvitationView> page(UUID organisation, InvitationListRequest list) {
        var values = new HashMap<String, Object>();
        var where = where(list, values);
        List<?> rows = query(VIEW + where + " order by i.created_at desc, i.id desc", organisation, values)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        var total = (Number) query(COUNT + where, organisation, values).getSingleResult();
        return new Page<>(rows.stream().map(this::view).toList(), list.page, list.size, total.longValue());
    }

    ProgressView progress(UUID organisation) {
        return json.read((String) query(PROGRESS, organisation, Map.of()).getSingleResult(), ProgressView.class);
    }

    private static String where(InvitationListRequest list, Map<String, Object> values) {
        var where = new StringBuilder();
        if (list.state == null) where.append(" and i.state <> 'closed'");
        else {
            where.append(" and ").append(STATE).append(" = :state");
            values.put("state", list.state);
        }
        if (list.fileId != null) {
            where.append(" and i.file_id = :file");
            values.put("file", list.fileId);
        }
        if (list.q != null && !list.q.isBlank()) {
            where.append(" and lower(i.given_name || ' ' || i.family_name || ' ' || i.email) like :words");
            values.put("words", Like.within(list.q));
        }
        return where.toString();
    }

    private Query query(String sql, UUID organisation, Map<String, ?> values) {
        var query = database.createNativeQuery(sql).setParameter("organisation", organisation);
        if (sql.contains(":now")) query.setParameter("now", clock.instant());
        values.forEach(query::setParameter);
        return query;
    }

    private InvitationView view(Object text) {
        return json.read((String) text, InvitationView.class);
    }
}
