package org.evident.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.PersonalTables;
import org.evident.support.SomePerson;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People with a row in every table are erased, and everything is looked through for what should be gone. */
@QuarkusTest
class ErasureDrillsTest {

    private static final int DRILLS = "long".equals(System.getProperty("evident.attack")) ? 50 : 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Erasing erasing;

    @Inject
    ErasureRepository erasures;

    @Inject
    PersonalTables tables;

    private final List<SomePerson> people = new ArrayList<>();

    static Stream<Integer> drills() {
        return IntStream.rangeClosed(1, DRILLS).boxed();
    }

    @AfterEach
    void they_go() {
        people.reversed().forEach(SomePerson::forget);
    }

    private SomePerson somebody(SomePerson other, String word, int rows) {
        people.add(SomePerson.with(other, word, rows));
        return people.getLast();
    }

    private UUID ask(SomePerson person, String organisation) {
        return QuarkusTransaction.requiringNew().call(() -> erasures.ask(
                        person.id,
                        organisation == null ? null : UUID.fromString(organisation),
                        person.id,
                        Instant.now(),
                        Instant.now())
                .orElseThrow());
    }

    private void erase(UUID id) throws IOException {
        erasing.handle(JSON.valueToTree(new ErasureJob(id)));
    }

    @ParameterizedTest
    @MethodSource("drills")
    void nothing_is_left_of_who_was_erased_and_nothing_of_others_is_touched(int drill) throws IOException {
        var random = new Random(20261125 + drill);
        var word = "zq%04xq".formatted(random.nextInt(0x10000));
        var other = somebody(null, word + "o", 1);
        var person = somebody(other, word + "p", 1 + random.nextInt(2));
        var others = Sweep.ofOthers(person.id, tables.sections());
        assertThat(Sweep.find(person.name)).contains("person", "notice");
        var id = ask(person, null);
        erase(id);
        erase(id);
        assertThat(Sweep.find(person.name)).isEmpty();
        assertThat(Sweep.find(person.email)).isEmpty();
        assertThat(Sweep.find(person.id.toString())).isSubsetOf(mayKnowTheNumber());
        assertThat(Sweep.changed(others)).isEmpty();
        assertThat(Sql.all("select display_name from person where id = ?", person.id))
                .containsExactly("A former colleague");
        assertThat(Sql.count(
                        "select count(*) from membership where person_id = ? and coalesce(ends_on >= current_date, true)",
                        person.id))
                .isZero();
    }

    private Set<String> mayKnowTheNumber() {
        var known = tables.sections().stream()
                .filter(section -> section.says().onErasure() == OnErasure.KEEP)
                .map(section -> section.table())
                .collect(Collectors.toSet());
        known.add("person");
        known.add("outbox_message"); // That carries the end of the account to Keycloak, and goes after thirty days.
        return known;
    }

    @Test
    void a_token_that_is_still_good_brings_no_name_back() throws IOException {
        var person = somebody(null, "zqback", 1);
        erase(ask(person, null));
        Sql.run("update person set display_name = ?, email = ? where id = ?", person.name, person.email, person.id);
        Sql.run(
                "insert into saved_search (person_id, name, search, frequency, created_at, seen_at)"
                        + " values (?, 'late', '{}', 'off', now(), now())",
                person.id);
        erase((UUID) Sql.all("select id from erasure where person_id = ? and state = 'done'", person.id)
                .getFirst());
        assertThat(Sweep.find(person.name)).isEmpty();
        assertThat(Sql.count("select count(*) from saved_search where person_id = ?", person.id))
                .isZero();
    }

    @Test
    void an_organisations_side_leaves_what_is_the_persons_own() throws IOException {
        var person = somebody(null, "zqside", 1);
        var organisation = Sql.all("select organisation_id from context_note where written_by = ?", person.id)
                .getFirst()
                .toString();
        erase(ask(person, organisation));
        assertThat(Sql.count("select count(*) from context_note where written_by = ?", person.id))
                .isZero();
        assertThat(Sql.count("select count(*) from reading_list_item where person_id = ?", person.id))
                .isOne();
        assertThat(Sql.all("select display_name from person where id = ?", person.id))
                .containsExactly(person.name);
    }

    @Test
    void what_was_cancelled_is_not_done() throws IOException {
        var person = somebody(null, "zqkept", 1);
        var id = ask(person, null);
        QuarkusTransaction.requiringNew().run(() -> erasures.become(id, "cancelled"));
        erase(id);
        assertThat(Sweep.find(person.email)).contains("person");
    }

    @Test
    void the_last_administrator_is_erased_once_there_is_another() throws IOException {
        var person = somebody(null, "zqlast", 1);
        var id = ask(person, null);
        var organisation = "(select id from organisation where alias = 'zqlast')";
        Sql.run(
                "insert into organisation (id, name, alias, kind) values (uuidv7(), 'Zq Last', 'zqlast', 'provider') on conflict do nothing");
        Sql.run(
                "insert into role_assignment (id, person_id, organisation_id, role, starts_on) values (uuidv7(), ?, "
                        + organisation + ", 'od-admin', current_date - 9)",
                person.id);
        erase(id);
        erase(id);
        assertThat(Sweep.find(person.email)).contains("person");
        assertThat(Sql.all("select detail from notice where kind = 'erasure' and person_id = ?", person.id))
                .containsExactly(
                        "Nobody else would be an administrator of Zq Last. Make somebody else one first. We try again each day.");
        Sql.run(
                "insert into role_assignment (id, person_id, organisation_id, role, starts_on) values (uuidv7(), ?, "
                        + organisation + ", 'od-admin', current_date)",
                UUID.fromString("00000000-0000-7000-8000-000000000104"));
        erase(id);
        assertThat(Sweep.find(person.email)).isEmpty();
        Sql.run("alter table role_assignment disable trigger role_assignment_leaves_an_admin");
        Sql.run("delete from role_assignment where organisation_id = " + organisation);
        Sql.run("alter table role_assignment enable trigger role_assignment_leaves_an_admin");
    }

    @Test
    void an_address_is_theirs_however_it_was_typed() throws IOException {
        var person = somebody(null, "zqtyped", 1);
        Sql.run("update subscription set contact_email = upper(contact_email) where contact_email = ?", person.email);
        erase(ask(person, null));
        assertThat(Sql.count("select count(*) from subscription where lower(contact_email) = ?", person.email))
                .isZero();
    }

    @Test
    void what_was_given_up_is_taken_up_again() {
        var person = somebody(null, "zqlate", 1);
        var id = ask(person, null);
        Sql.run("update erasure set due_at = now() - interval '2 hours' where id = ?", id);
        erasing.takeUp();
        assertThat(Sql.count(
                        "select count(*) from outbox_message where starts_with(unique_key, ?)",
                        "erasure:" + id + ":late"))
                .isOne();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Sweep.find(person.email)
                .isEmpty());
    }

    @Test
    void a_legal_hold_puts_it_off_from_day_to_day_until_it_ends() throws IOException {
        var person = somebody(null, "zqheld", 1);
        var id = ask(person, null);
        Sql.run(
                "insert into legal_hold (id, organisation_id, person_id, reason, placed_by, placed_at) values"
                        + " (gen_random_uuid(), '00000000-0000-7000-8000-000000000003', ?, 'A claim', ?, now())",
                person.id,
                person.id);
        erase(id);
        assertThat(Sql.all("select state from erasure where id = ?", id)).containsExactly("waiting");
        assertThat(Sweep.find(person.email)).contains("person");
        assertThat(Sql.count(
                        "select count(*) from outbox_message where kind = 'erasure' and due_at > now() + interval '23 hours'"
                                + " and starts_with(unique_key, ?)",
                        "erasure:" + id))
                .isOne();
        Sql.run("delete from legal_hold where person_id = ? and released_at is null", person.id);
        erase(id);
        assertThat(Sweep.find(person.email)).isEmpty();
    }
}
