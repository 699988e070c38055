package org.evident.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Two hundred clients want places at one event, while there are any. Each books for another of its people. */
final class LastSeat implements Line {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final int CLIENTS = 200;
    private static final int PLACES = 10_000;
    private static final double LEAST = 0.50;
    private static final double SLOWEST = 250;

    /** As little as can be done: one row is counted up, and one is written for it. */
    private static final String HOT_ROW =
            """
            with pool as (update bench_pool set taken = taken + 1 where id = 1 and taken < 100000000 returning taken)
            insert into bench_seat (number, at) select taken, now() from pool""";

    private final AtomicInteger next = new AtomicInteger();
    private List<String> people;
    private String event;

    @Override
    public String name() {
        return "P7";
    }

    @Override
    public String work() {
        return "200 clients book one event";
    }

    @Override
    public String limit() {
        return "a hot row in one statement, pgbench with eight clients";
    }

    @Override
    public String bar() {
        return ">= 50 % while there are places, p99 <= 250 ms, none oversold";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        prepare(bed);
        var token = bed.tokenOf("gareth");
        bed.load().run(8, bed.pace.warmUp(), contest(bed, token));
        bed.load().run(CLIENTS, bed.pace.warmUp(), contest(bed, token));
        var result = Sandwich.measure(
                bed.pace.rounds(),
                Reading::perSecond,
                () -> bed.pgbench().run(HOT_ROW, Map.of(), 8, bed.pace.reading()),
                () -> bed.load().run(CLIENTS, bed.pace.reading(), contest(bed, token)));
        var outcome = new Outcome();
        outcome.sandwich("200 clients", result);
        outcome.figure("throughput %.0f %%".formatted(result.ratio() * 100), result.ratio() >= LEAST);
        var p99 = result.median().ours().p99();
        outcome.figure("p99 %.0f ms".formatted(p99), p99 <= SLOWEST);
        var oversold = bed.text(
                """
                select count(*) from (select pool_id from booking b join event_pool q on q.id = b.pool_id where b.state = 'confirmed'
                 group by pool_id, q.places having count(*) > q.places) x""");
        outcome.figure(oversold + " oversold", oversold.equals("0"));
        return outcome;
    }

    /** A new event each time, so that there are places throughout. */
    private Ask.Source contest(Bed bed, FreshToken token) throws SQLException {
        event = UUID.randomUUID().toString();
        next.set(0);
        run(
                bed,
                """
                insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, capacity, visibility, status,
                    ical_uid, created_at, updated_at, published_at)
                values ('%1$s', '%2$s', 'webinar', 'Contest', now() + interval '30 days', now() + interval '30 days 1 hour', 'online',
                    %3$d, 'organisation', 'published', '%1$s', now(), now(), now())"""
                        .formatted(event, NORTHDOWN, PLACES));
        return random -> Ask.post(
                "/api/v1/events/" + event + "/bookings",
                token.current(),
                "{\"personId\":\"" + people.get(next.getAndIncrement() % people.size()) + "\"}");
    }

    private void prepare(Bed bed) throws SQLException {
        run(bed, "drop table if exists bench_pool, bench_seat");
        run(bed, "create table bench_pool (id int primary key, taken bigint not null) with (fillfactor = 50)");
        run(bed, "create table bench_seat (number bigint primary key, at timestamptz not null)");
        run(bed, "insert into bench_pool values (1, 0)");
        run(
                bed,
                """
                with people as (insert into person (id, display_name) select uuidv7(), 'Contestant' from generate_series(1, %d) returning id)
                insert into membership (id, person_id, organisation_id, kind, starts_on)
                select uuidv7(), id, '%s', 'employee', current_date - 1 from people"""
                        .formatted(PLACES, NORTHDOWN));
        people = List.of(
                bed.text("select string_agg(cast(id as text), ',') from person where display_name = 'Contestant'")
                        .split(","));
    }

    private static void run(Bed bed, String sql) throws SQLException {
        try (var statement = bed.database().createStatement()) {
            statement.execute(sql);
        }
    }
}
