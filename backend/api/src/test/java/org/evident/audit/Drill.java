package org.evident.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.evident.audit.Chain.Entry;

/**
 * Ways in which whoever holds the database could tamper with the audit, each with the triggers switched off, and what
 * the check then says. {@code :seal} is a seal in the middle, {@code :first}, {@code :event} and {@code :last} events of it, and
 * {@code :twin} one that was written together with {@code :event}.
 */
enum Drill {
    ANOTHER_ACT(Fault.CHANGED, "update audit_event set what = 'role.end' where id = :event"),
    ANOTHER_ACTOR(Fault.CHANGED, "update audit_event set actor = 'somebody' where id = :event"),
    ANOTHER_MOMENT(Fault.CHANGED, "update audit_event set at = at + interval '1 microsecond' where id = :event"),
    ANOTHER_ORGANISATION(Fault.CHANGED, "update audit_event set organisation_id = gen_random_uuid() where id = :event"),
    ANOTHER_PERSON(Fault.CHANGED, "update audit_event set person_id = gen_random_uuid() where id = :event"),
    ANOTHER_THING(Fault.CHANGED, "update audit_event set thing_id = thing_id || '0' where id = :event"),
    ANOTHER_KIND_OF_THING(Fault.CHANGED, "update audit_event set thing = 'other' where id = :event"),
    ANOTHER_DETAIL(Fault.CHANGED, "update audit_event set detail = '{\"n\": 2}' where id = :event"),
    TEXT_MOVED_INTO_THE_NEXT_COLUMN(
            Fault.CHANGED,
            "update audit_event set thing = thing || 't', thing_id = substr(thing_id, 2) where id = :event"),
    ONE_DELETED(Fault.REMOVED, "delete from audit_event where id = :event"),
    THE_FIRST_DELETED(Fault.REMOVED, "delete from audit_event where id = (select min(id) from audit_event)"),
    THE_LAST_OF_A_SEAL_DELETED(Fault.REMOVED, "delete from audit_event where id = :last"),
    ALL_OF_A_SEAL_DELETED(Fault.REMOVED, "delete from audit_event where id between :first and :last"),
    EVERYTHING_DELETED(Fault.REMOVED, "truncate audit_event"),
    MOVED_TO_THE_END(Fault.REMOVED, "update audit_event set turn = turn + 1000000 where id = :event"),
    ONE_INSERTED(
            Fault.INSERTED,
            """
            insert into audit_event (at, actor, what, thing, thing_id, detail, turn)
            select at, actor, what, thing, thing_id, detail, turn from audit_event where id = :event"""),
    TWO_CHANGE_PLACES(
            Fault.REORDERED,
            """
            update audit_event e set turn = o.turn from audit_event o
             where (e.id, o.id) in ((:event, :event + 2), (:event + 2, :event))"""),
    TWO_SWAP_THEIR_IDS(
            Fault.CHANGED,
            "alter table audit_event alter column id drop identity",
            "update audit_event set id = -1 where id = :event",
            "update audit_event set id = :event where id = :twin",
            "update audit_event set id = :twin where id = -1"),
    DELETED_AND_WRITTEN_AGAIN(
            Fault.CHANGED,
            "create temporary table was on commit drop as select * from audit_event where id = :event",
            "delete from audit_event where id = :event",
            "update was set actor = 'system'",
            "insert into audit_event overriding system value select * from was"),
    A_SEAL_WITH_ANOTHER_HASH(Fault.SEAL_CHANGED, "update audit_seal set hash = sha256(hash) where number = :seal"),
    A_SEAL_WITH_ANOTHER_MOMENT(
            Fault.SEAL_CHANGED, "update audit_seal set sealed_at = sealed_at - interval '1 day' where number = :seal"),
    A_SEAL_DELETED(Fault.SEAL_REMOVED, "delete from audit_seal where number = :seal"),
    A_SEAL_DELETED_AND_THE_REST_RENUMBERED(
            Fault.SEAL_CHANGED,
            "delete from audit_seal where number = :seal",
            "update audit_seal set number = number + 1000000 where number > :seal",
            "update audit_seal set number = number - 1000001 where number > 1000000"),
    A_SECOND_SEAL_IN_ITS_PLACE(
            Fault.FORK,
            "alter table audit_seal drop constraint audit_seal_pkey, drop constraint audit_seal_previous_key") {
        @Override
        void then(Connection connection, long seal) throws SQLException {
            var before = Seals.number(connection, seal - 1);
            var here = Seals.number(connection, seal);
            before.next(Seals.events(connection, before, here), here.sealedAt() + 1)
                    .write(connection);
        }
    },
    ONE_SEAL_REWRITTEN(Fault.FORK, "update audit_event set actor = 'system' where id = :event") {
        @Override
        void then(Connection connection, long seal) throws SQLException {
            rewrite(connection, seal, seal);
        }
    },
    ALL_SEALS_AFTER_REWRITTEN(Fault.NOT_AS_ANCHORED, "update audit_event set actor = 'system' where id = :event") {
        @Override
        void then(Connection connection, long seal) throws SQLException {
            rewrite(connection, seal, Long.MAX_VALUE);
        }
    },
    THE_END_CUT_OFF(
            Fault.NOT_AS_ANCHORED,
            "delete from audit_seal where number > :seal",
            "delete from audit_event where id > :last"),
    EVERYTHING_CUT_OFF(Fault.NOT_AS_ANCHORED, "truncate audit_event, audit_seal");

    final Fault found;
    private final String[] steps;

    Drill(Fault found, String... steps) {
        this.found = found;
        this.steps = steps;
    }

    void run(Connection connection, long number) throws SQLException {
        connection.createStatement().execute("set local session_replication_role = replica");
        var seal = Seals.number(connection, number);
        var events = seal.entries();
        var event = events.get(events.size() / 2).id();
        var twin = Seals.twin(connection, event);
        for (var step : steps) {
            connection
                    .createStatement()
                    .execute(step.replace(":seal", "" + seal.number())
                            .replace(":first", "" + events.getFirst().id())
                            .replace(":event", "" + event)
                            .replace(":twin", "" + twin)
                            .replace(":last", "" + events.getLast().id()));
        }
        then(connection, seal.number());
    }

    void then(Connection connection, long seal) throws SQLException {}

    /** As a forger who knows how seals are made. */
    static void rewrite(Connection connection, long from, long to) throws SQLException {
        var before = Seals.number(connection, from - 1);
        for (Seal old; from <= to && (old = Seals.number(connection, from)) != Seal.BEGINNING; from++) {
            List<Entry> events = new ArrayList<>(Seals.events(connection, before, old));
            connection.createStatement().execute("delete from audit_seal where number = " + from);
            before = before.next(events, old.sealedAt());
            before.write(connection);
        }
    }
}
