package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.time.UkTime;

@Personal(
        table = "household",
        person = "t.id in (select household_id from membership where person_id = :person)",
        recordClass = RecordClass.ACCOUNT,
        title = "The household you foster in",
        purpose = "So that the carers of a household are added and ended together",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"name"},
        others = {"id", "organisation_id", "created_at"},
        onErasure = Personal.OnErasure.KEEP)
@ApplicationScoped
class HouseholdRepository {

    private static final String VIEW =
            """
            select cast(jsonb_build_object('id', h.id, 'organisationId', h.organisation_id, 'name', h.name,
              'carers', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('personId', c.person_id, 'name', c.name,
                  'startsOn', c.starts_on, 'endsOn', c.ends_on, 'state', c.state))
                  order by c.state = 'ended', c.starts_on desc, c.name)
                from (select m.person_id, p.display_name as name, m.starts_on, m.ends_on,
                             case when m.ends_on < :today then 'ended' else 'current' end as state
                        from membership m join person p on p.id = m.person_id
                       where m.household_id = h.id and m.organisation_id = h.organisation_id
                      union all
                      select null, i.given_name || ' ' || i.family_name, i.starts_on, i.ends_on, i.state
                        from invitation i where i.household_id = h.id and i.state in ('waiting', 'failed')
                         and i.person_id is null) c), '[]'::jsonb)) as text)
              from household h where h.organisation_id = :organisation""";

    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    HouseholdRepository(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Page<HouseholdView> page(UUID organisation, PageRequest page) {
        var rows = views(VIEW + " order by lower(h.name), h.id", organisation)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number) database.createNativeQuery("select count(*) from household where organisation_id = ?1")
                .setParameter(1, organisation)
                .getSingleResult();
        return new Page<>(rows.stream().map(this::view).toList(), page.page, page.size, total.longValue());
    }

    Optional<HouseholdView> find(UUID organisation, UUID id) {
        var found = views(VIEW + " and h.id = :id", organisation)
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst().map(this::view);
    }

    /** Null when the organisation has one of this name. */
    UUID add(UUID organisation, String name) {
        var made = database.createNativeQuery(
                        """
                        insert into household (id, organisation_id, name, created_at) values (uuidv7(), ?1, ?2, ?3)
                        on conflict do nothing returning id""")
                .setParameter(1, organisation)
                .setParameter(2, name)
                .setParameter(3, clock.instant())
                .getResultList();
        return made.isEmpty() ? null : (UUID) made.getFirst();
    }

    /** What has not begun by then leaves that day as a trace; what is waiting to be sent is withdrawn. */
    void end(UUID household, LocalDate last) {
        database.createNativeQuery(
                        """
                        update membership set ends_on = ?2, starts_on = least(starts_on, ?2)
                         where household_id = ?1 and (ends_on is null or ends_on > ?2)""")
                .setParameter(1, household)
                .setParameter(2, last)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        update invitation set state = 'closed', version = version + 1
                         where household_id = ?1 and state in ('waiting', 'failed')""")
                .setParameter(1, household)
                .executeUpdate();
    }

    private Query views(String sql, UUID organisation) {
        return database.createNativeQuery(sql)
                .setParameter("today", UkTime.today(clock))
                .setParameter("organisation", organisation);
    }

    private HouseholdView view(Object text) {
        return json.read((String) text, HouseholdView.class);
    }
}
