package org.evident.shares;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;
import org.evident.shares.SupervisorsView.Supervisor;

/**
 * To whom somebody may open something: who works for an organisation of theirs or holds a role there, which a critical
 * friend from outside may. Foster carers open it to those who supervise them: they look up no staff.
 */
@ApplicationScoped
class Readers {

    private static final String SUPERVISORS =
            """
            select p.id, p.display_name from membership m
              join role_assignment r on r.organisation_id = m.organisation_id and r.role = 'supervisor' and r.person_id <> m.person_id
               and (r.team_id is null or r.team_id = m.team_id)
               and (r.service_area_id is null or r.service_area_id = m.service_area_id)
               and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)
              join person p on p.id = r.person_id
             where m.person_id = :me and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)
             group by p.id, p.display_name
             order by max(case when r.team_id is not null then 2 when r.service_area_id is not null then 1 else 0 end) desc,
                      p.display_name, p.id limit 10""";

    private static final String COLLEAGUE =
            """
            select exists (select 1 from membership m where m.person_id = :with and m.organisation_id = any(:mine)
                     and m.kind <> 'foster-carer' and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today))
                or exists (select 1 from role_assignment r where r.person_id = :with and r.organisation_id = any(:mine)
                     and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today))""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    Readers(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    List<Supervisor> supervisors() {
        List<Tuple> rows = today(database.createNativeQuery(SUPERVISORS, Tuple.class))
                .setParameter("me", caller.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Supervisor(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }

    boolean mayBe(UUID person) {
        if (person.equals(caller.id())) return false;
        if (caller.isCarer())
            return supervisors().stream().anyMatch(each -> each.id().equals(person));
        return (Boolean) today(database.createNativeQuery(COLLEAGUE, Boolean.class))
                .setParameter("with", person)
                .setParameter("mine", caller.organisations().toArray(UUID[]::new))
                .getSingleResult();
    }

    private Query today(Query query) {
        return query.setParameter("today", UkTime.today(clock));
    }
}
