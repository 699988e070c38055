package org.evident.peerreflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Learnt;
import org.evident.support.Real;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeerReflectionTest {

    private static final Pattern LINK = Pattern.compile("/peer/([A-Za-z0-9_-]{43})");

    @Inject
    PeerMailing mailing;

    private static ValidatableResponse ask(Learnt learnt, Map<String, ?> whom) {
        return As.person(learnt.owner)
                .contentType(ContentType.JSON)
                .body(whom)
                .post(learnt.at() + "/peer-invites")
                .then();
    }

    private static Map<String, Object> elsewhere(String email, String... shows) {
        return Map.of(
                "email", email, "peerName", "Sam Reed", "question", "What did you notice?", "shows", List.of(shows));
    }

    private static String email() {
        return "sam." + UUID.randomUUID() + "@example.org";
    }

    private static String mail(String email) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Real.inbox().of(email).isEmpty());
        try {
            var forms = (MimeMultipart) Real.inbox().of(email).getLast().getContent();
            return forms.getBodyPart(0).getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String email) {
        var match = LINK.matcher(mail(email));
        assertThat(match.find()).isTrue();
        return "/peer-links/" + match.group(1);
    }

    private static ValidatableResponse answer(String link, String words) {
        return As.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("setting", "colleague", "answer", words))
                .post(link + "/answer")
                .then();
    }

    @Test
    void somebody_elsewhere_answers_once_by_their_link_and_sees_what_was_ticked() {
        var learnt = Learnt.by("amara");
        var email = email();
        ask(learnt, elsewhere(email, "title", "impact")).statusCode(201).body("state", is("sent"), "email", is(email));
        assertThat(mail(email))
                .contains("Amara Osei", "“Quiet heron”", "Sam Reed")
                .doesNotContain("impact", "notice?");
        var link = link(email);
        for (var n = 0; n < 3; n++)
            As.nobody()
                    .get(link)
                    .then()
                    .statusCode(200)
                    .body(
                            "askedBy",
                            is("Amara Osei"),
                            "title",
                            is("Quiet heron"),
                            "impact",
                            is("Heron impact"),
                            "learning",
                            is(nullValue()),
                            "question",
                            is("What did you notice?"));
        answer(link, " ").statusCode(400).body("errors.pointer", contains("/answer"));
        answer(link, "You listened").statusCode(204);
        answer(link, "Again").statusCode(404);
        As.nobody().get(link).then().statusCode(404);
        As.nobody().post(link + "/decline").then().statusCode(404);
        As.person("amara")
                .get(learnt.at() + "/peer-invites")
                .then()
                .body(
                        "items.answer",
                        contains("You listened"),
                        "items[0].email",
                        is(nullValue()),
                        "items[0].seenAt",
                        is(notNullValue()),
                        "items[0].allowed",
                        contains("choose-exports"));
        As.person("amara")
                .get("/me/notices")
                .then()
                .body("items.title", hasItem("Sam Reed added their side of a reflection"));
        As.person("amara").get(learnt.at()).then().body("peer", is(nullValue()));
    }

    @Test
    void a_link_that_was_taken_back_or_has_expired_opens_nothing() {
        var learnt = Learnt.by("amara");
        var email = email();
        var id = ask(learnt, elsewhere(email)).statusCode(201).extract().<String>path("id");
        var link = link(email);
        assertThat(mail(email)).doesNotContain("Quiet heron");
        As.nobody().get(link).then().statusCode(200).body("title", is(nullValue()));
        As.person("helen").delete("/peer-invites/" + id).then().statusCode(404);
        As.person("amara").delete("/peer-invites/" + id).then().statusCode(204);
        As.nobody().get(link).then().statusCode(404);
        answer(link, "Late").statusCode(404);
        var other = email();
        ask(learnt, elsewhere(other)).statusCode(201);
        var second = link(other);
        Sql.run("update peer_invite set expires_at = now() where email = ?", other);
        As.nobody().get(second).then().statusCode(404);
        mailing.forgetAddresses();
        assertThat(Sql.count("select count(*) from peer_invite where email = ?", other))
                .isZero();
    }

    @Test
    void links_are_kept_as_digests_and_answered_by_one_of_many() {
        var learnt = Learnt.by("amara");
        var email = email();
        ask(learnt, elsewhere(email)).statusCode(201);
        var link = link(email);
        assertThat(Sql.count(
                        "select count(*) from peer_invite p where to_jsonb(p)::text like '%' || ? || '%'",
                        link.substring("/peer-links/".length())))
                .isZero();
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> answer(link, "Racing " + n).extract().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(204).allMatch(status -> List.of(204, 404)
                .contains(status));
    }

    @Test
    void a_colleague_answers_signed_in_and_nobody_else_sees_it() {
        var learnt = Learnt.by("amara");
        var id = ask(learnt, Map.of("peerId", Learnt.HELEN, "shows", List.of("learning")))
                .statusCode(201)
                .body("peerName", is("Helen Marsh"))
                .extract()
                .<String>path("id");
        As.person("helen")
                .get("/peer-asks?size=100")
                .then()
                .body("items.id", hasItem(id), "items.learning", not(hasItem("Heron learning")));
        for (var other : List.of("amara", "priya", "root"))
            As.person(other).get("/peer-asks/" + id).then().statusCode(404);
        As.person("helen")
                .get("/peer-asks/" + id)
                .then()
                .body("learning", is("Heron learning"), "title", is(nullValue()), "state", is("sent"));
        As.person("helen").get(learnt.at()).then().statusCode(404);
        As.person("amara").get(learnt.things() + "/viewings").then().body("items.what", contains("peer-invite"));
        As.person("helen")
                .contentType(ContentType.JSON)
                .body(Map.of("setting", "supervision", "answer", "We talked"))
                .post("/peer-asks/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("state", is("answered"), "learning", is(nullValue()), "answer", is("We talked"));
        As.person("helen").post("/peer-asks/" + id + "/decline").then().statusCode(409);
        for (var other : List.of("helen", "priya", "root"))
            As.person(other).get(learnt.at() + "/peer-invites").then().statusCode(404);
        exports("amara", id, 99).statusCode(412);
        var version = As.person("amara")
                .get(learnt.at() + "/peer-invites")
                .then()
                .extract()
                .<Integer>path("items[0].version");
        exports("amara", id, version).statusCode(200).body("inExports", is(false), "answer", is("We talked"));
        exports("helen", id, version).statusCode(404);
    }

    private static ValidatableResponse exports(String who, String id, int version) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("inExports", false))
                .put("/peer-invites/" + id + "/exports")
                .then();
    }

    @Test
    void one_asks_for_ones_own_record_and_somebody_who_can_be_asked() {
        var learnt = Learnt.by("amara");
        ask(learnt, Map.of("shows", List.of())).statusCode(400).body("errors.pointer", contains("/peerId"));
        ask(learnt, Map.of("email", email(), "shows", List.of()))
                .statusCode(400)
                .body("errors.pointer", contains("/peerName"));
        ask(learnt, Map.of("peerId", "00000000-0000-7000-8000-000000000102", "shows", List.of()))
                .statusCode(400);
        for (var bad : List.of("sam", "sam@x", "a@b.c\nBcc: x@y.z", "\"a b\"@c.org", "a@b.org, c@d.org"))
            ask(learnt, elsewhere(bad)).statusCode(400).body("errors.pointer", contains("/email"));
        for (var other : List.of("helen", "tom", "root"))
            As.person(other)
                    .contentType(ContentType.JSON)
                    .body(elsewhere(email()))
                    .post(learnt.at() + "/peer-invites")
                    .then()
                    .statusCode(404);
    }

    @Test
    void a_peer_may_say_no() {
        var learnt = Learnt.by("amara");
        var email = email();
        ask(learnt, elsewhere(email)).statusCode(201);
        As.nobody().post(link(email) + "/decline").then().statusCode(204);
        As.person("amara").get(learnt.at() + "/peer-invites").then().body("items.state", contains("declined"));
    }
}
