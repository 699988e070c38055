package org.evident.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year's calendar of one organisation: 3,000 events, 30,000 bookings, and how a month of it is found. */
@QuarkusTest
class CalendarSpeedTest {

    @BeforeEach
    void a_year_is_full() {
        Sql.run(
                """
                insert into person (id, display_name)
                select cast('0caa0000-0000-7000-8000-' || lpad(n::text, 12, '0') as uuid), 'Speed ' || n from generate_series(1, 100) n""");
        Sql.run(
                """
                insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, venue, capacity, protected_minutes,
                    visibility, status, ical_uid, created_at, updated_at, published_at)
                select cast('0cae0000-0000-7000-8000-' || lpad(n::text, 12, '0') as uuid), cast(? as uuid), 'workshop', 'Speed ' || n,
                       now() + make_interval(hours => n * 3 - 1000), now() + make_interval(hours => n * 3 - 998), 'in-person', 'Room', 40, 60,
                       'organisation', 'published', 'speed-' || n, now(), now(), now() from generate_series(1, 3000) n""",
                SomeEvent.NORTHDOWN);
        byHundreds(
                """
                insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_at, changed_at)
                select gen_random_uuid(), p.event_id, p.id, n,
                       cast('0caa0000-0000-7000-8000-' || lpad((((cast(substr(e.ical_uid, 7) as int) * 7 + n) % 100) + 1)::text, 12, '0') as uuid),
                       e.organisation_id, 'confirmed', now(), now()
                  from learning_event e join event_pool p on p.event_id = e.id, generate_series(1, 10) n
                 where e.id between cast(? as uuid) and cast(? as uuid)""");
        for (var table : new String[] {"learning_event", "booking", "event_pool"}) Sql.run("analyze " + table);
    }

    @AfterEach
    void it_is_empty_again() {
        byHundreds("delete from booking where event_id between cast(? as uuid) and cast(? as uuid)");
        byHundreds("delete from learning_event where id between cast(? as uuid) and cast(? as uuid)");
        Sql.run("delete from person where id::text like '0caa0000-%'");
    }

    /** A statement may take ten seconds, and each booking counts itself at its event. */
    private static void byHundreds(String sql) {
        for (var n = 1; n <= 3000; n += 100)
            Sql.run(
                    sql,
                    "0cae0000-0000-7000-8000-%012d".formatted(n),
                    "0cae0000-0000-7000-8000-%012d".formatted(n + 99));
    }

    @Test
    void a_month_is_found_by_indexes_and_counts_no_booking() {
        assertThat(Sql.count("select count(*) from booking where person_id::text like '0caa0000-%'"))
                .isGreaterThanOrEqualTo(30_000);
        var plan = Sql.all("explain (analyze, buffers) " + filledIn(CalendarRepository.EVERYTHING)).stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        assertThat(plan)
                .as(plan)
                .doesNotContain("Seq Scan on booking")
                .doesNotContain("Seq Scan on learning_event")
                .doesNotContain("Seq Scan on event_pool");
    }

    /** As Tom of Northdown asks for a month. */
    private static String filledIn(String sql) {
        return sql.replace(":places", "array['public', 'network', '" + SomeEvent.NORTHDOWN + "']")
                .replace(":carer", "false")
                .replace(":staffed", "array['public', 'network', '" + SomeEvent.NORTHDOWN + "']")
                .replace(":runs", "cast('{}' as uuid[])")
                .replace(":mine", "array['" + SomeEvent.NORTHDOWN + "'::uuid]")
                .replace(":belongs", "array['" + SomeEvent.NORTHDOWN + "'::uuid]")
                .replace(":me", "'00000000-0000-7000-8000-000000000102'")
                .replace(":today", "current_date")
                .replace(":now", "now()")
                .replace(":from", "now()")
                .replace(":to", "now() + interval '30 days'")
                .replace(":area", "null")
                .replace(":kind", "null");
    }
}
