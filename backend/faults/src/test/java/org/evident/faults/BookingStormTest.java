package org.evident.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many people want few places at once, over two API processes; and the line moves while everyone changes their mind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingStormTest {

    private final Stage stage = Stage.shared();
    private final Ledger ledger = new Ledger();
    private Issuer issuer;
    private List<Replica> replicas;

    @BeforeAll
    void two_replicas_that_know_hundreds_of_people() throws Exception {
        issuer = new Issuer();
        var settings = Map.of("EVIDENT_OIDC_URL", issuer.address());
        replicas = List.of(stage.another(settings), stage.another(settings));
        replicas.forEach(Replica::awaitReady);
    }

    @AfterAll
    void the_replicas_go() {
        replicas.forEach(Replica::close);
        issuer.close();
    }

    private Client client(UUID person, int replica) throws Exception {
        var token = issuer.token(person);
        return new Client(() -> replicas.get(replica % 2), () -> token);
    }

    /** Asked again under the same key until there is an answer: busy replicas say so. */
    private Client.Answer surely(Client client, String path, String body) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 100; attempt++) {
            var start = System.nanoTime();
            var answer = client.post(path, key, body);
            ledger.see(path, answer, (System.nanoTime() - start) / 1_000_000);
            if (answer.status() != 503 && answer.status() != 0) return answer;
            LockSupport.parkNanos(100_000_000);
        }
        throw new IllegalStateException("No answer");
    }

    @Test
    void of_500_who_book_the_last_20_places_at_once_exactly_20_get_one_and_the_rest_stand_in_the_order_they_came()
            throws Exception {
        var contest = new Contest(stage, 20, 500);
        var told = new ConcurrentHashMap<UUID, String>();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 500; n++) {
                var person = contest.people.get(n);
                var client = client(person, n);
                threads.submit(() -> {
                    go.await();
                    told.put(person, stateIn(surely(client, contest.bookings(), "{}")));
                    return null;
                });
                // One in ten is impatient, and asks another replica under another key.
                var other = client(person, n + 1);
                if (n % 10 == 0)
                    threads.submit(() -> {
                        go.await();
                        return surely(other, contest.bookings(), "{}");
                    });
            }
            go.countDown();
        }
        System.out.println("last places: " + ledger);
        assertThat(ledger.wrong).isEmpty();
        assertThat(contest.wrongs()).isEmpty();
        assertThat(contest.count("state = 'confirmed'")).isEqualTo(20);
        assertThat(contest.count("state = 'waiting'")).isEqualTo(480);
        assertThat(contest.count("state = 'waiting' and number < (select max(c.number) from booking c"
                        + " where c.event_id = b.event_id and c.state = 'confirmed')"))
                .as("who waits came before somebody who got a place")
                .isZero();
        for (var each : told.entrySet())
            if (!each.getValue().isEmpty())
                assertThat(contest.state(each.getKey())).startsWith(each.getValue());
        assertThat(told.values().stream().filter("confirmed"::equals).count()).isLessThanOrEqualTo(20);
    }

    /** Empty where the other request of an impatient person was first. */
    private String stateIn(Client.Answer answer) {
        if (answer.status() == 409) return "";
        if (answer.status() != 201) ledger.wrong.add(answer.status() + " " + answer.body());
        for (var state : List.of("confirmed", "waiting")) if (answer.body().contains("\"state\":\"" + state)) return state;
        return "?";
    }

    @Test
    void while_everyone_changes_their_mind_a_freed_place_is_offered_in_order_and_never_given_twice() throws Exception {
        var contest = new Contest(stage, 5, 60);
        for (var n = 0; n < 60; n++) surely(client(contest.people.get(n), n), contest.bookings(), "{}");
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 60; n++) {
                var person = contest.people.get(n);
                var client = client(person, n);
                threads.submit(() -> {
                    while (!over.get()) changeMind(contest, person, client);
                    return null;
                });
            }
            var end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
            while (System.nanoTime() < end) assertThat(contest.wrongs()).isEmpty();
            over.set(true);
        }
        System.out.println("changed minds: " + ledger);
        assertThat(ledger.wrong).isEmpty();
        Awaitility.await("a free place is offered")
                .atMost(Duration.ofSeconds(5))
                .until(() -> contest.freeWhileSomebodyWaits() == 0);
        assertThat(contest.wrongs()).isEmpty();
        assertThat(contest.count("state = 'cancelled'")).as("the storm did something").isGreaterThan(10);
    }

    /** Who has a place gives it back, who is offered one takes it or not, and who gave up is gone. */
    private void changeMind(Contest contest, UUID person, Client client) throws Exception {
        var now = contest.state(person).split(" ");
        var dice = ThreadLocalRandom.current().nextInt(3);
        var path = "/bookings/" + now[1];
        switch (now[0]) {
            case "confirmed" -> surely(client, path + "/cancel", "{\"reason\":\"Changed my mind\"}");
            case "offered" ->
                surely(client, path + "/answer", "{\"answer\":\"%s\"}".formatted(dice == 0 ? "decline" : "accept"));
            case "waiting" -> {
                if (dice == 0 && ThreadLocalRandom.current().nextInt(20) == 0) surely(client, path + "/cancel", "{}");
            }
            default -> LockSupport.parkNanos(200_000_000);
        }
        LockSupport.parkNanos(50_000_000);
    }

    @Test
    void the_control_that_counts_first_and_books_after_is_stopped_by_the_check_alone() throws Exception {
        var contest = new Contest(stage, 3, 24);
        countThenBook(contest);
        assertThat(contest.wrongs()).doesNotContain("more hold a place than there are: 1");
        assertThat(contest.count("state = 'confirmed'")).isLessThanOrEqualTo(3);
    }

    @Test
    void the_control_without_the_check_is_found_to_have_sold_too_many() throws Exception {
        var contest = new Contest(stage, 3, 24);
        execute("alter table event_pool drop constraint never_overbooked");
        try {
            countThenBook(contest);
            assertThat(contest.wrongs()).contains("more hold a place than there are: 1");
        } finally {
            execute("delete from booking where event_id = '" + contest.event + "'");
            execute("alter table event_pool add constraint never_overbooked check (taken >= 0 and waiting >= 0"
                    + " and (places is null or (places >= 0 and taken <= places)))");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = stage.postgres.connect()) {
            connection.createStatement().execute(sql);
        }
    }

    /** As it is done where nobody thought of the others: look whether there is a place, then write. */
    private void countThenBook(Contest contest) throws Exception {
        var looked = new CountDownLatch(contest.people.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : contest.people)
                threads.submit(() -> {
                    var isFree = contest.count("state = 'confirmed'") < 3;
                    looked.countDown();
                    looked.await();
                    if (!isFree) return null;
                    try {
                        execute("""
                                insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_at, changed_at)
                                select uuidv7(), q.event_id, q.id, 1, '%s', e.organisation_id, 'confirmed', now(), now()
                                  from event_pool q join learning_event e on e.id = q.event_id where e.id = '%s'"""
                                .formatted(person, contest.event));
                    } catch (SQLException refused) {
                        assertThat(refused.getMessage()).contains("never_overbooked");
                    }
                    return null;
                });
        }
    }
}
