package org.evident.digests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evident.support.Publish;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People here are made for the test and never sign in: a digest is for those who are not asking. */
@QuarkusTest
class DigestServiceTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Inject
    DigestRun run;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    /** Someone with a saved search for these words. */
    private UUID reader(String kind, int endedDaysAgo, String words) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = (UUID) database.createNativeQuery(
                            "insert into person (id, display_name) values (uuidv7(), 'Reader') returning id",
                            UUID.class)
                    .getSingleResult();
            database.createNativeQuery(
                            "insert into membership (id, person_id, organisation_id, kind, starts_on, ends_on) values (uuidv7(), ?1,"
                                    + " cast('" + NORTHDOWN + "' as uuid), ?2, current_date - 90, "
                                    + (endedDaysAgo == 0 ? "null" : "current_date - " + endedDaysAgo) + ")")
                    .setParameter(1, id)
                    .setParameter(2, kind)
                    .executeUpdate();
            database.createNativeQuery(
                            "insert into saved_search (person_id, name, search, frequency, created_at, seen_at) values (?1, ?2,"
                                    + " jsonb_build_object('q', ?2), 'daily', now() - interval '3 days', now())")
                    .setParameter(1, id)
                    .setParameter(2, words)
                    .executeUpdate();
            return id;
        });
    }

    private void runFor(Period period) {
        run.handle(json.valueToTree(period));
    }

    @SuppressWarnings("unchecked")
    private List<String> told(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select title || '|' || detail from notice where person_id = ?1 order by created_at",
                        String.class)
                .setParameter(1, person)
                .getResultList());
    }

    private void sql(String sql, UUID person) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery(sql).setParameter(1, person).executeUpdate());
    }

    @Test
    void each_is_told_once_of_what_they_may_see() {
        var staff = reader("employee", 0, "gossamerish");
        var carer = reader("foster-carer", 0, "gossamerish");
        var left = reader("employee", 1, "gossamerish");
        Publish.as("Gossamerish for staff", "organisation", "");
        Publish.as("Gossamerish for all", "public", "");
        runFor(Period.dayOf(TODAY));
        assertThat(told(staff))
                .singleElement()
                .asString()
                .startsWith("2 new for “gossamerish”|")
                .contains("for staff");
        for (var outsider : List.of(carer, left))
            assertThat(told(outsider)).containsExactly("1 new for “gossamerish”|Gossamerish for all");
        runFor(Period.dayOf(TODAY));
        runFor(Period.dayOf(TODAY.plusDays(1)));
        assertThat(told(staff)).hasSize(1);
    }

    @Test
    void whoever_turned_it_off_is_told_nothing_and_nothing_new_is_nothing_told() {
        var off = reader("employee", 0, "quibblesome");
        var stopped = reader("employee", 0, "quibblesome");
        var waiting = reader("employee", 0, "neverwritten");
        sql("update saved_search set frequency = 'off' where person_id = ?1", off);
        sql("insert into digest_reader (person_id, wanted) values (?1, false)", stopped);
        Publish.as("Quibblesome things", "public", "");
        runFor(Period.dayOf(TODAY));
        for (var quiet : List.of(off, stopped, waiting)) assertThat(told(quiet)).isEmpty();
    }

    @Test
    void a_topic_is_told_weekly_and_that_of_an_organisation_ends_with_belonging_to_it() {
        var topic = QuarkusTransaction.requiringNew().call(() -> (UUID) database.createNativeQuery(
                        "insert into topic (id, slug, title, organisation_id) values (uuidv7(), 'digest-topic', 'Our own topic',"
                                + " cast('" + NORTHDOWN + "' as uuid)) returning id",
                        UUID.class)
                .getSingleResult());
        var here = reader("employee", 0, "neverwritten");
        var left = reader("employee", 1, "neverwritten");
        for (var person : List.of(here, left))
            sql("insert into person_interest (person_id, topic_id) values (?1, cast('" + topic + "' as uuid))", person);
        Publish.as("In our own topic", "public", ",\"topicIds\":[\"" + topic + "\"]");
        runFor(Period.dayOf(TODAY));
        assertThat(told(here)).isEmpty();
        runFor(Period.weekOf(TODAY));
        assertThat(told(here)).containsExactly("1 new in Our own topic|In our own topic");
        assertThat(told(left)).isEmpty();
    }

    @Test
    void what_was_told_is_forgotten_after_a_year() {
        var reader = reader("employee", 0, "neverwritten");
        for (var days : List.of(364, 367))
            sql(
                    "insert into digest_item (person_id, resource_id, because, told_at) select ?1, id, array['search:x'],"
                            + " now() - interval '" + days + " days' from learning_resource order by id limit 1 offset "
                            + days % 2,
                    reader);
        run.tidy();
        var kept = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select cast(extract(day from now() - told_at) as int) from digest_item where person_id = ?1",
                        Integer.class)
                .setParameter(1, reader)
                .getResultList());
        assertThat(kept).isEqualTo(List.of(364));
    }

    @Test
    void what_was_published_before_a_search_was_saved_is_not_new() {
        Publish.as("Whatsomever of old", "public", "");
        var late = reader("employee", 0, "whatsomever");
        sql("update saved_search set created_at = now() + interval '1 minute' where person_id = ?1", late);
        runFor(Period.dayOf(TODAY));
        assertThat(told(late)).isEmpty();
    }

    @Test
    void more_people_than_a_batch_holds_are_all_told_once() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "insert into person (id, display_name) select uuidv7(), 'Of many' from generate_series(1, 450)")
                    .executeUpdate();
            database.createNativeQuery(
                            """
                            insert into saved_search (person_id, name, search, frequency, created_at, seen_at)
                            select id, 'Many', jsonb_build_object('q', 'multitudinal' || case when n > 1 then ' ' || n else '' end), 'daily', now() - interval '1 day', now()
                              from person cross join generate_series(1, 2) n where display_name = 'Of many'""")
                    .executeUpdate();
        });
        Publish.as("Multitudinal matters", "public", "");
        runFor(Period.dayOf(TODAY));
        runFor(Period.dayOf(TODAY));
        var notices = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select count(*) from notice n join person p on p.id = n.person_id where p.display_name = 'Of many'",
                        Long.class)
                .getSingleResult());
        assertThat(notices).isEqualTo(450L);
    }
}
