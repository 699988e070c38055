package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.text.Like;
import org.evident.shared.time.UkTime;

/** The people of an organisation as it knows them: nothing of what they are elsewhere. */
@ApplicationScoped
class AccountReader {

    private static final String STATE =
            """
             case when m.ends_on < :today then 'ended' when p.disabled_at is not null then 'disabled'
                  when p.invited_at is not null and p.last_seen_on is null then 'invited' else 'active' end\s""";

    /** Each once, by the membership that lasts longest. */
    private static final String PEOPLE =
            """
             from (select distinct on (person_id) * from membership where organisation_id = :organisation
                    order by person_id, coalesce(ends_on, 'infinity') desc, starts_on desc, id) m
              join person p on p.id = m.person_id
             where true""";

    private static final String SUMMARY =
            """
            select cast(jsonb_strip_nulls(jsonb_build_object('id', p.id, 'displayName', p.display_name, 'email', p.email,
              'kind', m.kind, 'serviceAreaName', (select name from service_area where id = m.service_area_id),
              'teamName', (select name from team where id = m.team_id), 'startsOn', m.starts_on, 'endsOn', m.ends_on,
              'state', %s, 'lastSeenMonth', to_char(p.last_seen_on, 'YYYY-MM'),
              'roles', coalesce((select jsonb_agg(distinct r.role) from role_assignment r where r.person_id = p.id
                 and r.organisation_id = :organisation and r.starts_on <= :today
                 and (r.ends_on is null or r.ends_on >= :today)), '[]'::jsonb))) as text)"""
                    .formatted(STATE);

    private static final String VIEW =
            """
            select cast(jsonb_strip_nulls(jsonb_build_object('id', p.id, 'version', p.account_version,
              'organisationId', :organisation, 'displayName', p.display_name, 'email', p.email, 'state', %s,
              'disabledAt', p.disabled_at, 'signedOutAt', p.signed_out_at, 'lastSeenMonth', to_char(p.last_seen_on, 'YYYY-MM'),
              'memberships', (select jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'serviceAreaName', a.name,
                  'teamName', t.name, 'householdId', x.household_id, 'householdName', h.name, 'startsOn', x.starts_on,
                  'endsOn', x.ends_on) order by x.starts_on desc, x.id)
                 from membership x left join service_area a on a.id = x.service_area_id left join team t on t.id = x.team_id
                 left join household h on h.id = x.household_id
                where x.person_id = p.id and x.organisation_id = :organisation),
              'roles', coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'serviceAreaName', a.name,
                  'startsOn', r.starts_on, 'endsOn', r.ends_on,
                  'today', r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)) order by r.starts_on desc, r.role)
                 from role_assignment r left join service_area a on a.id = r.service_area_id
                where r.person_id = p.id and r.organisation_id = :organisation), '[]'::jsonb),
              'invitation', (select jsonb_build_object('id', i.id, 'version', i.version, 'state', i.state, 'sentAt', i.sent_at,
                  'expiresAt', i.expires_at) from invitation i
                 where i.person_id = p.id and i.organisation_id = :organisation order by i.created_at desc limit 1),
              'consoleUrl', cast(:console as text) || p.id || '/settings', 'allowed', '[]'::jsonb)) as text)"""
                    .formatted(STATE);

    private final EntityManager database;
    private final Json json;
    private final Clock clock;
    private final String console;

    AccountReader(
            EntityManager database,
            Json json,
            Clock clock,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.console = issuer.replaceFirst("/realms/([^/]+)$", "/admin/$1/console/#/$1/users/");
    }

    Optional<AccountView> find(UUID organisation, UUID person) {
        var found = query(VIEW + PEOPLE + " and p.id = :id", organisation, Map.of("id", person))
                .setParameter("console", console)
                .getResultList();
        return found.stream().findFirst().map(text -> json.read((String) text, AccountView.class));
    }

    Page<AccountSummary> page(UUID organisation, AccountListRequest list) {
        var values = new HashMap<String, Object>();
        var from = PEOPLE + where(list, values);
        var rows = query(SUMMARY + from + " order by lower(p.display_name), p.id", organisation, values)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        var total =
                (Number) query("select count(*)" + from, organisation, values).getSingleResult();
        var items = rows.stream()
                .map(text -> json.read((String) text, AccountSummary.class))
                .toList();
        return new Page<>(items, list.page, list.size, total.longValue());
    }

    private static String where(AccountListRequest list, Map<String, Object> values) {
        var where = new StringBuilder();
        if (list.state == null) where.append(" and (m.ends_on is null or m.ends_on >= :today)");
        else {
            where.append(" and ").append(STATE).append(" = :state");
            values.put("state", list.state);
        }
        if (list.kind != null) {
            where.append(" and m.kind = :kind");
            values.put("kind", list.kind);
        }
        if (list.serviceAreaId != null) {
            where.append(" and m.service_area_id = :area");
            values.put("area", list.serviceAreaId);
        }
        if (list.q != null && !list.q.isBlank()) {
            where.append(" and lower(p.display_name || ' ' || coalesce(p.email, '')) like :words");
            values.put("words", Like.within(list.q));
        }
        return where.toString();
    }

    private Query query(String sql, UUID organisation, Map<String, ?> values) {
        var query = database.createNativeQuery(sql).setParameter("organisation", organisation);
        if (sql.contains(":today")) query.setParameter("today", UkTime.today(clock));
        values.forEach(query::setParameter);
        return query;
    }
}
