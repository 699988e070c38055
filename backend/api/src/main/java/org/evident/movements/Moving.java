package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;

/**
 * What happens when somebody moves: the membership ends the day before and another begins, and roles that were held for the
 * old place end with it or go along. Everything else of theirs stays as it is.
 */
@ApplicationScoped
class Moving {

    /** Whatever else is said of a row goes along with it. */
    private static final String BEGIN_MEMBERSHIP =
            """
            insert into membership select n.* from membership m cross join lateral jsonb_populate_record(m, jsonb_build_object(
              'id', uuidv7(), 'service_area_id', cast(:area as uuid), 'team_id', cast(:team as uuid), 'starts_on', cast(:day as date))) n
             where m.id = :membership and m.starts_on < :day and (m.ends_on is null or m.ends_on >= :day)""";

    private static final String END_MEMBERSHIP =
            "update membership set ends_on = cast(:day as date) - 1 where id = :membership and starts_on < :day";

    private static final String ROLES =
            """
             from movement_role c where c.movement_id = :movement and c.assignment_id = r.id and r.starts_on < :day
              and (r.ends_on is null or r.ends_on >= :day)""";

    /** But for one that they hold in the new place already. */
    private static final String BEGIN_ROLES =
            """
            insert into role_assignment select n.* from role_assignment r join movement_role c on c.assignment_id = r.id
             cross join lateral jsonb_populate_record(r, jsonb_build_object('id', uuidv7(), 'service_area_id', cast(:area as uuid),
               'team_id', case when r.team_id is null then null else cast(:team as uuid) end, 'starts_on', cast(:day as date))) n
             where c.movement_id = :movement and c.goes_along and r.starts_on < :day and (r.ends_on is null or r.ends_on >= :day)
               and not exists (select 1 from role_assignment o where o.person_id = n.person_id and o.role = n.role
                     and o.organisation_id = n.organisation_id and o.service_area_id is not distinct from n.service_area_id
                     and o.team_id is not distinct from n.team_id and (o.ends_on is null or o.ends_on >= n.starts_on))""";

    private static final String END_ROLES = "update role_assignment r set ends_on = cast(:day as date) - 1 " + ROLES;

    private final EntityManager database;

    Moving(EntityManager database) {
        this.database = database;
    }

    /** False, with nothing done, where the membership does not reach that day any more. */
    boolean happen(Movement movement) {
        followTeam(movement);
        if (placed(bind(BEGIN_MEMBERSHIP, movement), movement)
                        .setParameter("membership", movement.membershipId)
                        .executeUpdate()
                == 0) return false;
        bind(END_MEMBERSHIP, movement)
                .setParameter("membership", movement.membershipId)
                .executeUpdate();
        placed(bind(BEGIN_ROLES, movement), movement)
                .setParameter("movement", movement.id)
                .executeUpdate();
        bind(END_ROLES, movement).setParameter("movement", movement.id).executeUpdate();
        return true;
    }

    /** A team may have gone to another area since this was planned. */
    private void followTeam(Movement movement) {
        if (movement.teamId == null) return;
        movement.serviceAreaId =
                (UUID) database.createNativeQuery("select service_area_id from team where id = ?1", UUID.class)
                        .setParameter(1, movement.teamId)
                        .getSingleResult();
    }

    private Query bind(String sql, Movement movement) {
        return database.createNativeQuery(sql).setParameter("day", movement.day);
    }

    private static Query placed(Query query, Movement movement) {
        return query.setParameter("area", movement.serviceAreaId).setParameter("team", movement.teamId);
    }
}
