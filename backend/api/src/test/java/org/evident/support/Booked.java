package org.evident.support;

import java.util.UUID;

/** Places at events, straight into the database, so that who comes can be tested without booking. */
public final class Booked {

    public static final String TOM = "00000000-0000-7000-8000-000000000102";
    public static final String AMARA = "00000000-0000-7000-8000-000000000101";
    public static final String GARETH = "00000000-0000-7000-8000-000000000104";
    public static final String DANIEL = "00000000-0000-7000-8000-000000000107";
    public static final String EDITHA = "00000000-0000-7000-8000-000000000110";
    public static final String ALEX = "00000000-0000-7000-8000-000000000111";

    private Booked() {}

    public static UUID place(UUID event, String person) {
        return in(event, person, "confirmed");
    }

    /** @param state any that needs no time for an answer */
    public static UUID in(UUID event, String person, String state) {
        return UUID.fromString(Sql.all(
                        """
                        insert into booking (id, event_id, pool_id, number, person_id, organisation_id, service_area_id, team_id, state,
                            approval, booked_at, changed_at)
                        select gen_random_uuid(), p.event_id, p.id, (select count(*) + 1 from booking x where x.pool_id = p.id),
                               cast(? as uuid), coalesce(m.organisation_id, cast(? as uuid)), m.service_area_id, m.team_id, ?,
                               case when ? = 'requested' then 'pending' else 'not-needed' end, now(), now()
                          from event_pool p left join lateral (select * from membership m where m.person_id = cast(? as uuid)
                               order by m.starts_on limit 1) m on true
                         where p.event_id = cast(? as uuid) and p.organisation_id is null returning cast(id as text)""",
                        person,
                        SomeEvent.NORTHDOWN,
                        state,
                        state,
                        person,
                        event.toString())
                .getFirst()
                .toString());
    }

    /** Somebody of Northdown whom nobody else knows. */
    public static String person(String name) {
        var id = SomeRow.person(name, name.toLowerCase().replace(" ", ".") + "." + System.nanoTime() + "@example.org");
        Sql.run(
                """
                insert into membership (id, person_id, organisation_id, service_area_id, kind, starts_on)
                values (gen_random_uuid(), cast(? as uuid), cast(? as uuid), cast('00000000-0000-7000-8000-000000000202' as uuid),
                        'employee', current_date - 100)""",
                id,
                SomeEvent.NORTHDOWN);
        return id;
    }

    public static String emailOf(String person) {
        return Sql.all("select email from person where id = cast(? as uuid)", person)
                .getFirst()
                .toString();
    }

    public static long notices(String person, String kind) {
        return Sql.count("select count(*) from notice where person_id = cast(? as uuid) and kind = ?", person, kind);
    }
}
