package org.evident.attack;

import java.util.UUID;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;

/** A learning event of Northdown that began an hour ago, at which Tom has been noted. */
final class Going {

    private static final UUID EVENT = begin();

    private Going() {}

    static String event() {
        return EVENT.toString();
    }

    static String evaluation() {
        return Sql.all("select cast(id as text) from evaluation where event_id = ? and stage = 'immediate'", EVENT)
                .getFirst()
                .toString();
    }

    private static UUID begin() {
        var event = SomeEvent.at("Who may", 20, "now() - interval '1 hour'");
        Sql.run(
                """
                insert into attendance (booking_id, event_id, organisation_id, how, minutes, source, said_at)
                select id, event_id, organisation_id, 'attended', 180, 'list', now() from booking where id = ?""",
                Booked.place(event, Booked.TOM));
        return event;
    }
}
