package org.evident.support;

import java.util.UUID;

/** A learning event of Northdown in the database, open for booking a month from now unless it is said otherwise. */
public final class SomeEvent {

    public static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";

    private SomeEvent() {}

    /** @param capacity null for as many as come */
    public static UUID open(String title, Integer capacity) {
        return at(title, capacity, "now() + interval '30 days'");
    }

    /** @param starts SQL for the moment it starts; it takes three hours */
    public static UUID at(String title, Integer capacity, String starts) {
        var id = UUID.randomUUID();
        Sql.run(
                """
                insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, venue, capacity,
                    protected_minutes, visibility, status, ical_uid, created_at, updated_at, published_at)
                select cast(? as uuid), cast(? as uuid), 'workshop', ?, %1$s, %1$s + interval '3 hours', 'in-person',
                       'The Academy', cast(? as int), 180, 'organisation', 'published', ?, now(), now(), now()"""
                        .formatted(starts),
                id.toString(),
                NORTHDOWN,
                title,
                capacity == null ? null : capacity.toString(),
                id + "@evident.example");
        return id;
    }

    /** It goes with everything that hangs on it. */
    public static void forget(UUID event) {
        Sql.run("delete from booking where event_id = cast(? as uuid)", event.toString());
        Sql.run("delete from learning_event where id = cast(? as uuid)", event.toString());
    }
}
