package org.evident.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * People write: a piece is begun (the record, the audit and the row of its key), and saved again and again while they type
 * (the record and the audit). Everyone who writes has a piece of their own.
 */
final class CpdSaves implements Line {

    private static final double LEAST = 0.40;
    private static final double SLOWEST = 2.5;
    private static final String AUDIT =
            """
            insert into audit_event (at, actor, what, thing, thing_id, detail) values (now(), cast(:me as text), 'cpd-record.saved', 'cpd-record',
              %s, 'null');
            """;

    @Override
    public String name() {
        return "P6";
    }

    @Override
    public String work() {
        return "CPD saved as it is typed, and begun";
    }

    @Override
    public String limit() {
        return "pgbench, same inserts";
    }

    @Override
    public String bar() {
        return "throughput >= 40 %, p50 <= 2.5 x";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        CpdText.fill(bed);
        var outcome = new Outcome();
        bed.load().run(8, bed.pace.warmUp(), saves(bed));
        compare(bed, outcome, "saved", SAVED, () -> saves(bed));
        compare(bed, outcome, "begun", BEGUN, () -> begins(bed));
        return outcome;
    }

    private interface Asks {
        Ask.Source fresh() throws SQLException;
    }

    private static void compare(Bed bed, Outcome outcome, String what, String sql, Asks asks) throws Exception {
        var latency = sandwich(bed, sql, 1, asks, Reading::p50);
        outcome.sandwich(what + ", one client", latency);
        outcome.figure("%s p50 %.2f x".formatted(what, latency.ratio()), latency.ratio() <= SLOWEST);
        var throughput = sandwich(bed, sql, 8, asks, Reading::perSecond);
        outcome.sandwich(what + ", eight clients", throughput);
        outcome.figure("%s throughput %.0f %%".formatted(what, throughput.ratio() * 100), throughput.ratio() >= LEAST);
    }

    private static Sandwich.Result sandwich(
            Bed bed, String sql, int clients, Asks asks, ToDoubleFunction<Reading> figure) throws Exception {
        var variables = Map.of("me", bed.text("select id from person where given_name = 'Amara' limit 1"));
        return Sandwich.measure(
                bed.pace.rounds(),
                figure,
                () -> bed.pgbench().run(sql, variables, clients, bed.pace.reading()),
                () -> bed.load().run(clients, bed.pace.reading(), asks.fresh()));
    }

    /** A row of one's own, as each person types in a piece of their own. */
    private static final String SAVED =
            """
            \\set n :client_id + 1
            begin;
            update cpd_record set version = version + 1, learning = '%s', updated_at = now()
             where id = cast('be9dc0de-0000-7000-8000-' || lpad(cast(:n as text), 12, '0') as uuid);
            """
                            .formatted(CpdText.WORDS)
                    + AUDIT.formatted("cast('be9dc0de-0000-7000-8000-000000000001' as uuid)")
                    + "commit";

    private static final String BEGUN =
            """
            begin;
            insert into idempotency_key (caller, key, request_hash, created_at) values (cast(:me as text), cast(gen_random_uuid() as text), repeat('0', 64), now())
              on conflict do nothing;
            insert into cpd_record (person_id, stage, title, description, learning, impact, created_at, updated_at)
            values (cast(:me as uuid), 'draft', 'Begun', '%1$s', '%1$s', '', now(), now());
            """
                            .formatted(CpdText.WORDS)
                    + AUDIT.formatted("uuidv7()")
                    + "commit";

    private static String body(int n) {
        return "{\"stage\":\"draft\",\"title\":\"Begun\",\"description\":\"%s\",\"learning\":\"%s %d\"}"
                .formatted(CpdText.WORDS, CpdText.WORDS, n);
    }

    private static Ask.Source begins(Bed bed) {
        return random -> Ask.post("/api/v1/cpd-records", bed.token(), body(random.nextInt()));
    }

    /** Each client has a piece and knows its version, as an open form does. */
    private static Ask.Source saves(Bed bed) {
        var pieces = new HashMap<Thread, Piece>();
        return random -> {
            Piece mine;
            synchronized (pieces) {
                mine = pieces.get(Thread.currentThread());
                if (mine == null) pieces.put(Thread.currentThread(), mine = Piece.in(bed));
            }
            var version = mine.version++;
            return Ask.put("/api/v1/cpd-records/" + mine.id, bed.token(), "\"v" + version + "\"", body(version));
        };
    }

    private static final class Piece {

        private final String id;
        private int version;

        private Piece(String id) {
            this.id = id;
        }

        static Piece in(Bed bed) {
            try {
                return new Piece(
                        bed.text(
                                """
                                insert into cpd_record (person_id, stage, title, created_at, updated_at)
                                select id, 'draft', 'Typed in', now(), now() from person where given_name = 'Amara' limit 1 returning id"""));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
