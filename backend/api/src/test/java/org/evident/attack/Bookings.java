package org.evident.attack;

import org.evident.support.SomeEvent;
import org.evident.support.Sql;

/** Bookings to try things on, by SQL: made anew for each try. */
final class Bookings {

    private Bookings() {}

    /** Tom's place at an event of Northdown that nobody else has booked. */
    static String ofTom() {
        var event = SomeEvent.open("Who may", 5);
        return Sql.all(
                        """
                        insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_by, booked_at, changed_at)
                        select uuidv7(), q.event_id, q.id, 1, p.id, cast(? as uuid), 'confirmed', p.id, now(), now()
                          from event_pool q, person p where q.event_id = ? and p.id = cast(? as uuid) returning cast(id as text)""",
                        SomeEvent.NORTHDOWN,
                        event,
                        Things.idOf("tom of northdown"))
                .getFirst()
                .toString();
    }
}
