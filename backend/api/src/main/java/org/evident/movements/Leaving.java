package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.shared.events.PersonLeft;

/**
 * What happens when a last day is over: what others rely on changes hands, roles and membership end. What a chosen heir can
 * no longer take falls to who planned it, or else to another administrator.
 */
@ApplicationScoped
class Leaving {

    private static final String OF = " where person_id = :person and organisation_id = :organisation ";

    private static final String ROLES = "update role_assignment set ends_on = :day" + OF
            + "and starts_on <= :day and (ends_on is null or ends_on > :day)";

    /** What would begin only later does not begin. */
    private static final String LATER_ROLES = "delete from role_assignment" + OF + "and starts_on > :day";

    private static final String MEMBERSHIPS = "update membership set ends_on = :day" + OF
            + "and starts_on <= :day and (ends_on is null or ends_on > :day)";

    private static final String COMES_BACK = "select exists (select 1 from membership" + OF + "and starts_on > :day)";

    private static final String LEFT =
            "update membership set left_at = :now" + OF + "and ends_on <= :day and left_at is null";

    private final EntityManager database;
    private final Heirs heirs;
    private final Stands stands;
    private final Event<PersonLeft> left;
    private final Clock clock;

    Leaving(EntityManager database, Heirs heirs, Stands stands, Event<PersonLeft> left, Clock clock) {
        this.database = database;
        this.heirs = heirs;
        this.stands = stands;
        this.left = left;
        this.clock = clock;
    }

    /** False, with nothing done, where the organisation would be without an administrator. */
    boolean happen(Movement movement, LocalDate today) {
        if (!stands.isManagedWithout(movement.personId, movement.organisationId, movement.day, today)) return false;
        movement.heirs = heirs.takeOver(movement, today);
        bind(ROLES, movement).executeUpdate();
        bind(LATER_ROLES, movement).executeUpdate();
        bind(MEMBERSHIPS, movement).executeUpdate();
        var stays = (Boolean) bind(COMES_BACK, movement).getSingleResult();
        if (!stays) leave(movement);
        return true;
    }

    private void leave(Movement movement) {
        bind(LEFT, movement).setParameter("now", clock.instant()).executeUpdate();
        left.fire(new PersonLeft(movement.personId, movement.organisationId));
    }

    private Query bind(String sql, Movement movement) {
        return database.createNativeQuery(sql)
                .setParameter("person", movement.personId)
                .setParameter("organisation", movement.organisationId)
                .setParameter("day", movement.day);
    }
}
