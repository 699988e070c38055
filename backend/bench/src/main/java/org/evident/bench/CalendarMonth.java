package org.evident.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.evident.calendars.CalendarSql;

/** Any month of a year's calendar of one organisation: 3,000 events with 100,000 bookings. */
final class CalendarMonth extends AgainstSql {

    private static final int EVENTS = 3_000;
    private static final int MONTHS = 12;
    private static final int DAYS = 30;

    @Override
    public String name() {
        return "CALENDAR";
    }

    @Override
    public String work() {
        return "a month of a year's calendar, 250 of 3,000 events, 100,000 bookings";
    }

    @Override
    String sql(Bed bed) {
        return "\\set month random(0, %d) * %d\n".formatted(MONTHS - 1, DAYS)
                + CalendarSql.MONTH
                        .replace(":places", "cast(:places as text[])")
                        .replace(":staffed", "cast(:places as text[])")
                        .replace(":carer", "false")
                        .replace(":runs", "cast('{}' as uuid[])")
                        .replace(":mine", "cast(:organisations as uuid[])")
                        .replace(":belongs", "cast(:organisations as uuid[])")
                        .replace(":today", "current_date")
                        .replace(":now", "now()")
                        .replace(":from", "(current_date + cast(:month as int))")
                        .replace(":to", "(current_date + cast(:month as int) + " + DAYS + ")")
                        .replace(":area", "null")
                        .replace(":kind", "null");
    }

    @Override
    Map<String, String> variables(Bed bed) throws SQLException {
        fill(bed);
        return Map.of(
                "places", "{" + String.join(",", bed.places()) + "}",
                "organisations", "{" + organisation(bed) + "}",
                "me", bed.text("select id from person where given_name = 'Amara'"));
    }

    @Override
    Ask.Source asks(Bed bed) throws SQLException {
        fill(bed);
        var today = LocalDate.now();
        return random -> {
            var from = today.plusDays((long) random.nextInt(MONTHS) * DAYS);
            return Ask.get(
                    "/api/v1/calendar?from=" + from + "&to=" + from.plusDays(DAYS - 1),
                    bed.token(),
                    answer -> answer.get("items").size() >= EVENTS * DAYS / 366);
        };
    }

    private static String organisation(Bed bed) throws SQLException {
        return bed.text(
                "select organisation_id from membership where person_id = (select id from person where given_name = 'Amara')");
    }

    private static void fill(Bed bed) throws SQLException {
        if (!bed.text("select count(*) from learning_event where title like 'Year %'")
                .equals("0")) return;
        var organisation = organisation(bed);
        try (var statement = bed.database().createStatement()) {
            statement.execute(
                    "insert into person (id, display_name) select uuidv7(), 'Year' from generate_series(1, 2000)");
            statement.execute(
                    """
                    insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, venue, capacity, protected_minutes,
                        visibility, status, ical_uid, created_at, updated_at, published_at)
                    select uuidv7(), cast('%s' as uuid), 'workshop', 'Year ' || n, current_date + make_interval(mins => n * 175),
                           current_date + make_interval(mins => n * 175 + 120), 'in-person', 'Room', 40, 60, 'organisation', 'published',
                           'year-' || n, now(), now(), now() from generate_series(1, %d) n"""
                            .formatted(organisation, EVENTS));
            statement.execute(
                    """
                    insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_at, changed_at)
                    select uuidv7(), q.event_id, q.id, p.n, p.id, cast('%s' as uuid), 'confirmed', now(), now()
                      from learning_event e join event_pool q on q.event_id = e.id
                      join (select id, row_number() over (order by id) as n from person where display_name = 'Year') p
                        on (p.n + cast(substr(e.ical_uid, 6) as int)) %% 59 = 0
                     where e.title like 'Year %%'"""
                            .formatted(organisation));
            statement.execute("analyze learning_event, booking, event_pool");
        }
    }
}
