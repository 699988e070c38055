package org.evident.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An event that many people want to go to, and what must be true of its bookings whatever happened. */
final class Contest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final String HOLDING = "('requested', 'confirmed', 'offered')";

    final UUID event = UUID.randomUUID();
    final List<UUID> people = new ArrayList<>();
    private final Stage stage;

    Contest(Stage stage, int places, int people) throws SQLException {
        this.stage = stage;
        try (var connection = stage.postgres.connect();
                var sql = connection.createStatement()) {
            sql.execute(
                    """
                    insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, venue, capacity, visibility,
                        status, ical_uid, created_at, updated_at, published_at)
                    values ('%s', '%s', 'workshop', 'Storm', now() + interval '30 days', now() + interval '30 days 3 hours', 'in-person',
                        'The Academy', %d, 'organisation', 'published', '%s', now(), now(), now())"""
                            .formatted(event, NORTHDOWN, places, event));
            var rows = sql.executeQuery(
                    """
                    with people as (insert into person (id, display_name) select uuidv7(), 'Storm ' || n from generate_series(1, %d) n
                                    returning id),
                    belong as (insert into membership (id, person_id, organisation_id, kind, starts_on)
                               select uuidv7(), id, '%s', 'employee', current_date - 1 from people)
                    select id from people"""
                            .formatted(people, NORTHDOWN));
            while (rows.next()) this.people.add(rows.getObject(1, UUID.class));
        }
    }

    String bookings() {
        return "/events/" + event + "/bookings";
    }

    long count(String of) throws SQLException {
        return stage.postgres.number("select count(*) from booking b where b.event_id = '" + event + "' and " + of);
    }

    String state(UUID person) throws SQLException {
        try (var connection = stage.postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select state, id from booking where event_id = '" + event + "' and person_id = '"
                                + person + "' order by number desc limit 1")) {
            return rows.next() ? rows.getString(1) + " " + rows.getString(2) : "none none";
        }
    }

    /** Empty while all is well. */
    List<String> wrongs() throws SQLException {
        var wrong = new ArrayList<String>();
        var ours = "b.event_id = '" + event + "'";
        none(wrong, "more hold a place than there are", """
                select count(*) from (select b.pool_id from booking b join event_pool q on q.id = b.pool_id
                 where %s and b.state in %s group by b.pool_id, q.places having count(*) > q.places) x"""
                .formatted(ours, HOLDING));
        none(wrong, "somebody has two", """
                select count(*) from (select b.person_id from booking b where %s and b.state in %s or %s and b.state = 'waiting'
                 group by b.person_id having count(*) > 1) x""".formatted(ours, HOLDING, ours));
        none(wrong, "counted otherwise than it is", """
                select count(*) from event_pool q where q.event_id = '%s' and (
                  q.taken <> (select count(*) from booking b where b.pool_id = q.id and b.state in %s)
                  or q.waiting <> (select count(*) from booking b where b.pool_id = q.id and b.state = 'waiting'))"""
                .formatted(event, HOLDING));
        none(wrong, "offered out of order", """
                select count(*) from (select b.number, max(b.number) over (order by s.at, b.number) as highest
                  from booking b join booking_step s on s.booking_id = b.id and s.what = 'offered' where %s) x
                 where number < highest""".formatted(ours));
        none(wrong, "bookings without their first step", """
                select count(*) from booking b where %s and not exists (select 1 from booking_step s where s.booking_id = b.id)"""
                .formatted(ours));
        return wrong;
    }

    /** How many wait although there is a place, which may be so for a moment only. */
    long freeWhileSomebodyWaits() throws SQLException {
        return stage.postgres.number(
                "select count(*) from event_pool where event_id = '%s' and waiting > 0 and taken < places".formatted(event));
    }

    private void none(List<String> wrong, String what, String sql) throws SQLException {
        var found = stage.postgres.number(sql);
        if (found > 0) wrong.add(what + ": " + found);
    }
}
