package org.evident.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.decisions.SomeDecision.BRIEFING;
import static org.evident.decisions.SomeDecision.begun;
import static org.evident.decisions.SomeDecision.save;
import static org.evident.decisions.SomeDecision.whole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.ResourceEnded;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** Who else reads a decision, and what comes back to its owner. */
@QuarkusTest
class OpenDecisionsTest {

    private static final String AMARA = "00000000-0000-7000-8000-000000000101";
    private static final String HELEN = "00000000-0000-7000-8000-000000000105";

    @Inject
    Event<ResourceEnded> endings;

    @Inject
    ReviewDays days;

    private static void shared(String id, String owner, String with) {
        Sql.run(
                """
                insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
                values ('decision', cast(? as uuid), cast(? as uuid), cast(? as uuid), 'supervision', true, now() + interval '1 day', now())""",
                id,
                owner,
                with);
    }

    @Test
    void it_is_the_owners_alone_until_they_open_it_and_again_when_they_close_it() {
        var decision = whole();
        decision.put("title", "Wombat");
        var at = begun("amara", decision);
        shared(at.substring(11), AMARA, HELEN);
        closedTo("helen", at);
        decision.put("visibility", "supervision");
        save("amara", at, 0, decision).statusCode(200).body("allowed", hasItem("share"));
        As.person("helen")
                .get(at)
                .then()
                .statusCode(200)
                .body("mine", is(false), "allowed", empty(), "evidence[2].link.id", is(BRIEFING));
        assertThat(Sql.count(
                        "select count(*) from record_viewing where person_id = cast(? as uuid) and viewer_id = cast(? as uuid) and what = 'decision'",
                        AMARA,
                        HELEN))
                .isPositive();
        As.person("helen").get("/decisions?show=open&q=wombat").then().body("items.id", contains(at.substring(11)));
        save("helen", at, 1, decision).statusCode(403);
        As.person("helen").delete(at).then().statusCode(403);
        closedTo("tom", at);
        closedTo("root", at);
        decision.put("visibility", "private");
        save("amara", at, 1, decision).statusCode(200);
        closedTo("helen", at);
    }

    private static void closedTo(String who, String at) {
        As.person(who).get(at).then().statusCode(404);
        As.person(who).get(at + "/statement").then().statusCode(404);
        As.person(who).delete(at).then().statusCode(404);
        save(who, at, 0, whole()).statusCode(404);
        As.person(who).get("/decisions?show=open&q=wombat").then().body("total", is(0));
        As.person(who).get("/decisions?q=wombat").then().body("total", is(0));
    }

    @Test
    void a_team_reads_what_was_opened_to_it_while_its_owner_is_in_it() {
        var decision = whole();
        decision.put("visibility", "team");
        decision.put("title", "Numbat");
        var at = begun("helen", decision);
        As.person("amara").get(at).then().statusCode(200);
        As.person("amara")
                .get("/decisions?show=open&q=numbat")
                .then()
                .body("total", is(1), "items.mine", contains(false));
        for (var who : new String[] {"marcus", "priya", "tom", "root"})
            As.person(who).get(at).then().statusCode(404);
    }

    @Test
    void when_what_it_cites_ends_it_is_flagged_and_its_owner_says_what_follows() {
        var resource = UUID.randomUUID();
        Sql.run(
                """
                insert into learning_resource (id, title, kind_id, side, access, organisation_id, visibility, status, created_at, updated_at)
                select ?, 'Old guide', (select id from kind limit 1), 'practice', 'open', o.id, 'network', 'published', now(), now()
                  from organisation o where o.alias = 'estuary'""",
                resource);
        var decision = whole();
        decision.put("title", "Bilby");
        decision.put(
                "evidence",
                java.util.List.of(
                        SomeDecision.citing("practice", "A guide", resource.toString()),
                        SomeDecision.evidence("people", "Yes"),
                        SomeDecision.evidence("research", "Some")));
        var at = begun("amara", decision);
        end(resource);
        end(resource);
        As.person("amara")
                .get(at)
                .then()
                .body("flags.resourceId", contains(resource.toString()), "flags[0].withdrawn", is(true))
                .body("flags[0].title", is("Old guide"), "flags[0].acknowledgedAt", is(nullValue()));
        As.person("amara").get("/decisions?due=flag&q=bilby").then().body("items.id", contains(at.substring(11)));
        var flag = at + "/flags/" + resource;
        As.person("tom")
                .contentType(ContentType.JSON)
                .body(Map.of("note", "No"))
                .put(flag)
                .then()
                .statusCode(404);
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("note", " "))
                .put(flag)
                .then()
                .statusCode(400);
        As.person("amara")
                .contentType(ContentType.JSON)
                .body(Map.of("note", "It rests on the visits too"))
                .put(flag)
                .then()
                .statusCode(200)
                .body("flags[0].note", is("It rests on the visits too"));
        As.person("amara").get("/decisions?due=flag&q=bilby").then().body("total", is(0));
        end(resource);
        As.person("amara").get("/decisions?due=flag&q=bilby").then().body("total", is(0));
        Sql.run(
                "update learning_resource set status = 'withdrawn', withdrawn_reason = 'A test' where id = ?",
                resource);
    }

    private void end(UUID resource) {
        QuarkusTransaction.requiringNew().run(() -> endings.fire(new ResourceEnded(resource, null, true)));
    }

    @Test
    void the_review_date_comes_back_once_and_says_nothing_of_what_it_is_about() throws Exception {
        var decision = whole();
        decision.put("title", "Potoroo");
        var at = begun("daniel", decision);
        var day = new ObjectMapper().readTree("{\"day\": \"2026-11-01\"}");
        days.handle(day);
        days.handle(day);
        var notices =
                "select count(*) from notice where kind = 'decision-review' and key = 'decision-review:2026-11-01'"
                        + " and person_id = '00000000-0000-7000-8000-000000000107'";
        assertThat(Sql.count(notices)).isEqualTo(1);
        assertThat(Sql.count(notices + " and concat(title, detail, address) like '%Potoroo%'"))
                .isZero();
        As.person("daniel").get(at).then().body("reviewDue", is(true));
        As.person("daniel").get("/decisions?due=review").then().body("items.id", not(empty()));
    }
}
