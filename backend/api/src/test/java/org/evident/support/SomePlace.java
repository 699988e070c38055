package org.evident.support;

import java.util.UUID;

/** Somebody's place at a learning event, or their place in line, written as it stands in the database. */
public final class SomePlace {

    private SomePlace() {}

    /** @param state without an offer's end, which is a day from now */
    public static UUID of(UUID person, UUID event, String state) {
        var id = UUID.randomUUID();
        Sql.run(
                """
                insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, approval, booked_at, changed_at,
                    offered_until)
                select ?, p.event_id, p.id, coalesce((select max(number) from booking where pool_id = p.id), 0) + 1, ?,
                       cast(? as uuid), ?, case ? when 'requested' then 'pending' else 'not-needed' end, now(), now(),
                       case ? when 'offered' then now() + interval '1 day' end
                  from event_pool p where p.event_id = ? and p.organisation_id is null""",
                id,
                person,
                SomeEvent.NORTHDOWN,
                state,
                state,
                state,
                event);
        return id;
    }

    /** @param state that has no offer */
    public static void become(UUID booking, String state) {
        Sql.run(
                """
                update booking set state = ?, offered_until = null, changed_at = now(), version = version + 1 where id = ?""",
                state,
                booking);
    }

    public static UUID person(String name, String email) {
        return UUID.fromString(SomeRow.person(name, email));
    }

    public static void forget(UUID person) {
        Sql.run("delete from booking where person_id = ?", person);
        Sql.run("delete from person where id = ?", person);
    }
}
