package org.evident.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.evident.shared.events.ResourceEnded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a resource no longer holds, everyone who relies on it is told, once. */
@QuarkusTest
class LivingEvidenceTest {

    private static final UUID TOM = person(102);
    private static final UUID PRIYA = person(103);
    private static final UUID HELEN = person(105);
    private static final UUID JOYCE = person(106);

    @Inject
    EntityManager database;

    @Inject
    Event<ResourceEnded> endings;

    @Inject
    Telling telling;

    private UUID old;
    private UUID next;

    private static UUID person(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    @BeforeEach
    void something_old_and_what_replaces_it() {
        old = resource("Old guide", "network");
        next = resource("New guide", "organisation");
    }

    @AfterEach
    void both_go() {
        change("delete from notice where kind = 'resource-ended' and key like ?1", "resource-ended:" + old + "%");
        change("delete from reading_list_item where resource_id = ?1", old);
        change("delete from membership where person_id in (select id from person where display_name = 'One of many')");
        change("delete from notice_mail where person_id in (select id from person where display_name = 'One of many')");
        // Nothing points at them any more, which asking sixty tables ten thousand times would take too long to find
        // out.
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            database.createNativeQuery("delete from person where display_name = 'One of many'")
                    .executeUpdate();
        });
        for (var id : List.of(old, next))
            change("update learning_resource set status = 'withdrawn', withdrawn_reason = 'A test' where id = ?1", id);
    }

    private UUID resource(String title, String visibility) {
        var id = (UUID) one("select uuidv7()");
        change(
                """
                insert into learning_resource (id, title, kind_id, side, access, organisation_id, visibility, status,
                    created_at, updated_at)
                select ?1, ?2, (select id from kind limit 1), 'practice', 'open', o.id, ?3, 'published', now(), now()
                  from organisation o where o.alias = 'northdown'""",
                id,
                title,
                visibility);
        return id;
    }

    private void keeps(UUID person) {
        change(
                "insert into reading_list_item (person_id, resource_id, status, added_at) values (?1, ?2, 'to-read', now())",
                person,
                old);
    }

    private void withdraw() {
        change(
                "update learning_resource set status = 'withdrawn', withdrawn_reason = 'It was wrong' where id = ?1",
                old);
    }

    private void end(UUID replacedBy) {
        QuarkusTransaction.requiringNew()
                .run(() -> endings.fire(new ResourceEnded(old, replacedBy, replacedBy == null)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> told() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select person_id, title, detail, address from notice where key like ?1 order by person_id",
                        Tuple.class)
                .setParameter(1, "resource-ended:" + old + "%")
                .getResultList());
    }

    private void awaitDone() {
        awaitDone(1);
    }

    private void awaitDone(long ends) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        one("select count(*) from outbox_message where done_at is not null and unique_key like 'resource-ended:"
                                        + old + "%'")
                                .equals(ends));
    }

    @Test
    void who_relies_on_it_is_told_once_with_the_reason_and_strangers_are_told_nothing() {
        keeps(TOM);
        change("insert into resource_topic select ?1, id from topic where slug = 'domestic-abuse'", old);
        withdraw();
        end(null);
        end(null);
        awaitDone();
        assertThat(told()).singleElement().satisfies(notice -> {
            assertThat(notice.get(0)).isEqualTo(TOM);
            assertThat(notice.get(1)).isEqualTo("“Old guide” was withdrawn");
            assertThat(notice.get(3)).isEqualTo("/search?topic=domestic-abuse");
            assertThat((String) notice.get(2))
                    .startsWith("You keep it on your reading list.\nWhy it was withdrawn: It was wrong");
        });
    }

    @Test
    void what_was_replaced_and_is_then_withdrawn_is_told_again() {
        keeps(TOM);
        end(next);
        awaitDone();
        withdraw();
        QuarkusTransaction.requiringNew().run(() -> endings.fire(new ResourceEnded(old, next, true)));
        awaitDone(2);
        assertThat(told()).hasSize(2);
        assertThat(told())
                .anySatisfy(notice -> assertThat((String) notice.get(2)).contains("It was wrong"));
    }

    @Test
    void only_who_may_read_the_new_one_is_told_of_it() {
        keeps(TOM);
        keeps(PRIYA);
        end(next);
        awaitDone();
        assertThat(told())
                .extracting(notice -> notice.get(1) + " " + notice.get(3))
                .containsExactly(
                        "“Old guide” was replaced by “New guide” /resources/" + next,
                        "“Old guide” no longer holds /resources/" + old);
    }

    @Test
    void who_could_not_see_it_is_not_told_its_title() {
        change("update learning_resource set visibility = 'organisation' where id = ?1", old);
        for (var person : List.of(TOM, HELEN, JOYCE)) keeps(person);
        withdraw();
        end(null);
        awaitDone();
        assertThat(told()).extracting(notice -> notice.get(0)).containsExactly(TOM);
    }

    @Test
    void nobody_is_told_of_what_was_undone() {
        keeps(TOM);
        QuarkusTransaction.begin();
        endings.fire(new ResourceEnded(old, null, true));
        QuarkusTransaction.rollback();
        assertThat(one("select count(*) from outbox_message where unique_key like 'resource-ended:" + old + "%'"))
                .isEqualTo(0L);
    }

    @Test
    void ten_thousand_people_are_told_at_once_or_not_at_all_and_never_twice() {
        change("insert into person (id, display_name) select uuidv7(), 'One of many' from generate_series(1, 10000)");
        change(
                """
                insert into membership (id, person_id, organisation_id, kind, starts_on)
                select uuidv7(), p.id, o.id, 'employee', current_date from person p, organisation o
                 where p.display_name = 'One of many' and o.alias = 'northdown'""");
        change(
                """
                insert into reading_list_item (person_id, resource_id, status, added_at)
                select id, ?1, 'to-read', now() from person where display_name = 'One of many'""",
                old);
        var ended = new ResourceEnded(old, null, true);
        QuarkusTransaction.begin();
        telling.tell(ended);
        QuarkusTransaction.rollback();
        assertThat(told()).isEmpty();
        var start = System.nanoTime();
        for (var again = 0; again < 3; again++)
            QuarkusTransaction.requiringNew().run(() -> telling.tell(ended));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(told()).hasSize(10_000);
    }

    private void change(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
            query.executeUpdate();
        });
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }
}
