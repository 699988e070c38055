package org.evident.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.events.ThingsGone;
import org.evident.support.As;
import org.evident.support.Learnt;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShareEndpointTest {

    private static final String TOM = "00000000-0000-7000-8000-000000000102";
    private static final UUID NORTHDOWN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID ESTUARY = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Inject
    ShareEnds ends;

    @Inject
    Event<ThingsGone> going;

    @Test
    void a_share_opens_a_record_until_it_is_ended() {
        var learnt = Learnt.by("amara");
        var share = learnt.shared();
        As.person("helen").get(learnt.at()).then().statusCode(200).body("mine", is(false));
        As.person("helen")
                .get("/shares/received?size=100")
                .then()
                .statusCode(200)
                .body("items.thing.title", hasItem("Quiet heron"), "items.allowed", everyItem(contains("end")));
        As.person("amara")
                .get("/shares?kind=cpd-record&thingId=" + learnt.id)
                .then()
                .body(
                        "items.withName",
                        contains("Helen Marsh"),
                        "items[0].until",
                        is(Learnt.today().plusWeeks(4).toString()),
                        "items[0].state",
                        is("active"));
        As.person("amara").delete("/shares/" + share).then().statusCode(204);
        As.person("amara").delete("/shares/" + share).then().statusCode(204);
        As.person("helen").get(learnt.at()).then().statusCode(404);
        As.person("helen").get("/shares/received?size=100").then().body("items.thingId", not(hasItem(learnt.id)));
        As.person("amara")
                .get("/shares?show=ended&thingId=" + learnt.id)
                .then()
                .body("items.state", contains("revoked"), "items[0].allowed", is(empty()));
    }

    @Test
    void the_reader_is_told_of_no_title_and_the_owner_sees_who_looked() {
        var learnt = Learnt.by("amara");
        As.person("amara")
                .get(learnt.things() + "/viewings")
                .then()
                .statusCode(200)
                .body("total", is(0));
        learnt.shared();
        As.person("helen")
                .get("/me/notices")
                .then()
                .body(
                        "items.title", hasItem("Amara Osei shared something with you"),
                        "items.title", everyItem(not(is("Quiet heron"))));
        As.person("helen").get(learnt.at()).then().statusCode(200);
        As.person("helen").get(learnt.at()).then().statusCode(200);
        As.person("amara")
                .get(learnt.things() + "/viewings")
                .then()
                .body("items.viewerName", contains("Helen Marsh"), "total", is(1));
        for (var other : List.of("helen", "priya", "root"))
            As.person(other).get(learnt.things() + "/viewings").then().statusCode(404);
        As.person("amara")
                .get("/things/nothing/" + learnt.id + "/viewings")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_shares_what_is_not_theirs_or_with_whom_they_do_not_work() {
        var learnt = Learnt.by("amara");
        learnt.share("priya", Learnt.HELEN, Map.of()).statusCode(404);
        learnt.share(TOM, Map.of()).statusCode(400).body("errors.pointer", contains("/withId"));
        learnt.share(UUID.randomUUID().toString(), Map.of()).statusCode(400);
        learnt.share("00000000-0000-7000-8000-000000000101", Map.of()).statusCode(400);
        for (var kind : List.of("resource", "pack", "nothing"))
            learnt.share(
                            Learnt.HELEN,
                            Map.of(
                                    "things",
                                    List.of(Map.of("kind", kind, "id", "00000000-0000-7000-8000-000000001017"))))
                    .statusCode(404);
        learnt.share(
                        Learnt.HELEN,
                        Map.of(
                                "things",
                                List.of(
                                        Map.of("kind", "cpd-record", "id", learnt.id),
                                        Map.of(
                                                "kind",
                                                "cpd-record",
                                                "id",
                                                UUID.randomUUID().toString()))))
                .statusCode(404);
        assertThat(Sql.count("select count(*) from share where thing_id = ?", learnt.uuid()))
                .isZero();
    }

    @Test
    void it_lasts_a_year_at_most_and_not_until_yesterday() {
        var learnt = Learnt.by("amara");
        for (var day :
                List.of(Learnt.today().minusDays(1), Learnt.today().plusYears(1).plusDays(1)))
            learnt.share(Learnt.HELEN, Map.of("until", day.toString()))
                    .statusCode(400)
                    .body("errors.pointer", contains("/until"));
        learnt.share(Learnt.HELEN, Map.of("until", Learnt.today().toString())).statusCode(201);
        As.person("helen").get(learnt.at()).then().statusCode(200);
        Sql.run("update share set until = now() where thing_id = ?", learnt.uuid());
        As.person("helen").get(learnt.at()).then().statusCode(404);
        learnt.share(Learnt.HELEN, Map.of("mayComment", false)).statusCode(201).body("items[0].state", is("active"));
        As.person("helen").get(learnt.at()).then().statusCode(200);
    }

    @Test
    void its_owner_changes_it_by_its_version_and_the_reader_can_only_end_it() {
        var learnt = Learnt.by("amara");
        var at = "/shares/" + learnt.shared();
        var terms = Map.of(
                "purpose",
                "other",
                "mayComment",
                false,
                "until",
                Learnt.today().plusDays(2).toString());
        change("amara", at, 0, terms)
                .statusCode(200)
                .header("ETag", is("\"v1\""))
                .body("mayComment", is(false));
        change("amara", at, 0, terms).statusCode(412);
        change("helen", at, 1, terms).statusCode(403);
        change("priya", at, 1, terms).statusCode(404);
        As.person("priya").delete(at).then().statusCode(404);
        As.person("helen").delete(at).then().statusCode(204);
        As.person("helen").get(learnt.at()).then().statusCode(404);
        change("amara", at, 2, terms).statusCode(409);
    }

    private static io.restassured.response.ValidatableResponse change(
            String who, String at, int version, Map<String, ?> terms) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(terms)
                .put(at)
                .then();
    }

    @Test
    void it_ends_when_the_two_work_nowhere_together() {
        var learnt = Learnt.by("amara");
        learnt.shared();
        var colleague = UUID.randomUUID();
        Sql.run("insert into person (id, display_name) values (?, 'Somebody who leaves')", colleague);
        Sql.run(
                """
                insert into membership (id, person_id, organisation_id, kind, starts_on)
                values (gen_random_uuid(), ?, ?, 'employee', current_date - 9)""",
                colleague,
                ESTUARY);
        Sql.run("update share set with_id = ? where thing_id = ?", colleague, learnt.uuid());
        var open = "select count(*) from share where revoked_at is null and thing_id = ?";
        left(colleague, NORTHDOWN);
        assertThat(Sql.count(open, learnt.uuid())).isOne();
        Sql.run("update membership set ends_on = current_date - 1 where person_id = ?", colleague);
        left(colleague, ESTUARY);
        assertThat(Sql.count(open, learnt.uuid())).isZero();
    }

    private void left(UUID person, UUID organisation) {
        QuarkusTransaction.requiringNew().run(() -> ends.left(new PersonLeft(person, organisation)));
    }

    @Test
    void what_is_gone_for_good_is_shared_with_nobody() {
        var learnt = Learnt.by("amara");
        learnt.shared();
        QuarkusTransaction.requiringNew().run(() -> going.fire(new ThingsGone("cpd-record", List.of(learnt.uuid()))));
        assertThat(Sql.count("select count(*) from share where thing_id = ?", learnt.uuid()))
                .isZero();
    }

    @Test
    void what_is_thrown_away_is_closed_to_all_but_stays_in_the_list() {
        var learnt = Learnt.by("amara");
        learnt.shared();
        As.person("amara").delete(learnt.at()).then().statusCode(204);
        As.person("helen").get(learnt.at()).then().statusCode(404);
        As.person("helen")
                .get("/shares/received?size=100")
                .then()
                .body("items.find { it.thingId == '" + learnt.id + "' }.thing", is(nullValue()));
    }

    @Test
    void supervisors_are_offered_first() {
        As.person("amara").get("/shares/supervisors").then().statusCode(200).body("items.id", hasItem(Learnt.HELEN));
        As.person("joyce").get("/shares/supervisors").then().statusCode(200);
    }

    @Test
    void a_repeat_shares_once() {
        var learnt = Learnt.by("amara");
        var body = Map.of(
                "things",
                List.of(Map.of("kind", "cpd-record", "id", learnt.id)),
                "withId",
                Learnt.HELEN,
                "purpose",
                "supervision",
                "mayComment",
                true);
        var ids = List.of(1, 2).stream()
                .map(n -> As.person("amara")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", learnt.id)
                        .body(body)
                        .post("/shares")
                        .then()
                        .statusCode(201)
                        .body("items.version", containsInAnyOrder(0))
                        .extract()
                        .<String>path("items[0].id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
    }
}
