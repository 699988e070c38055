package org.evident.events;

import static org.evident.events.Plans.ASSESSMENT;
import static org.evident.events.Plans.ESTUARY;
import static org.evident.events.Plans.NORTHDOWN;
import static org.evident.events.Plans.act;
import static org.evident.events.Plans.add;
import static org.evident.events.Plans.added;
import static org.evident.events.Plans.event;
import static org.evident.events.Plans.id;
import static org.evident.events.Plans.published;
import static org.evident.events.Plans.revise;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventEndpointTest {

    @Test
    void what_was_planned_is_read_back_with_what_is_derived() {
        var event = event(ESTUARY, "Read back");
        event.put("outcomes", List.of("Tell neglect from poverty"));
        event.put(
                "agenda", List.of(Map.of("at", "09:30", "title", "Coffee"), Map.of("at", "10:00", "title", "Reading")));
        event.put("people", List.of(Map.of("personId", id(105), "part", "facilitator")));
        event.put("protectedMinutes", 180);
        add("priya", event)
                .then()
                .statusCode(201)
                .header("ETag", is("\"v0\""))
                .body("status", is("draft"), "stage", is("draft"), "localStartsAt", is("2027-06-10T09:30"))
                .body("startsAt", is("2027-06-10T08:30:00Z"), "placesLeft", is(24), "taken", is(0))
                .body("resources[0].moment", is("before"), "resources[0].link.id", is(Plans.NEGLECT))
                .body("agenda.at", contains("09:30", "10:00"), "facilitators.name", contains("Helen Marsh"))
                .body("warnings", empty(), "protectedMinutes", is(180), "icalSequence", is(0))
                .body("allowed", hasItems("edit", "publish", "copy", "make-series", "archive"));
    }

    @Test
    void nobody_else_sees_a_draft_and_publishing_opens_it_to_those_it_is_for() {
        var draft = added("priya", event(ESTUARY, "Opened"));
        for (var who : List.of("amara", "helen", "tom", "joyce", "root"))
            As.person(who).get("/events/" + draft).then().statusCode(404);
        act("priya", draft, "publish", null)
                .then()
                .statusCode(200)
                .body("stage", is("booking-open"), "allowed", hasItems("cancel", "postpone", "set-date"));
        As.person("amara").get("/events/" + draft).then().statusCode(200).body("allowed", empty());
        for (var who : List.of("tom", "joyce", "root", "ruth"))
            As.person(who).get("/events/" + draft).then().statusCode(404);
        As.nobody().get("/events/" + draft).then().statusCode(404);
        As.client().get("/events/" + draft).then().statusCode(404);
        act("amara", draft, "cancel", Map.of("reason", "No")).then().statusCode(403);
        As.person("priya")
                .contentType(ContentType.JSON)
                .post("/events/" + draft + "/publish")
                .then()
                .statusCode(428);
        act("priya", draft, "publish", null).then().statusCode(409);
    }

    @Test
    void carers_integrators_and_the_public_see_what_is_meant_for_them() {
        var staff = published("gareth", event(NORTHDOWN, "Staff only"));
        var carers = event(NORTHDOWN, "For carers");
        carers.put("forCarers", true);
        var forCarers = published("gareth", carers);
        var open = event(NORTHDOWN, "For everyone");
        open.put("visibility", "public");
        var forAll = published("gareth", open);
        As.person("joyce").get("/events/" + staff).then().statusCode(404);
        As.person("joyce").get("/events/" + forCarers).then().statusCode(200);
        As.client().get("/events/" + staff).then().statusCode(200).body("ownerName", nullValue());
        As.nobody().get("/events/" + forCarers).then().statusCode(404);
        As.nobody().get("/events/" + forAll).then().statusCode(200).body("facilitators", empty(), "allowed", empty());
        As.nobody()
                .get("/events?size=100&from=2027-06-10&to=2027-06-10")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(forAll), "items.id", not(hasItem(staff)));
        As.person("joyce")
                .get("/events?size=100&from=2027-06-10&to=2027-06-10")
                .then()
                .body("items.id", hasItems(forAll, forCarers), "items.id", not(hasItem(staff)));
    }

    @Test
    void who_may_plan_what() {
        add("amara", event(ESTUARY, "A workshop")).then().statusCode(403);
        var peers = event(ESTUARY, "Peers");
        peers.put("kind", "peer-session");
        add("amara", peers).then().statusCode(201);
        add("tom", peers).then().statusCode(403);
        var carers = event(NORTHDOWN, "Peers");
        carers.put("kind", "peer-session");
        add("joyce", carers).then().statusCode(403);
        add("helen", event(ESTUARY, "Supervisors plan")).then().statusCode(201);
        var wide = event(ESTUARY, "Too wide");
        wide.put("visibility", "network");
        add("helen", wide).then().statusCode(403);
        add("priya", wide).then().statusCode(201);
        var mine = published("helen", event(ESTUARY, "Helen's own"));
        revise("priya", mine, event(ESTUARY, "Helen's own")).then().statusCode(200);
        revise("amara", mine, event(ESTUARY, "Helen's own")).then().statusCode(403);
    }

    @Test
    void a_co_organiser_runs_it_and_a_facilitator_does_not() {
        var event = event(ESTUARY, "Together");
        event.put(
                "people",
                List.of(
                        Map.of("personId", id(101), "part", "co-organiser"),
                        Map.of("personId", id(112), "part", "facilitator")));
        event.put("joinUrl", "https://meet.example/abc");
        var made = published("priya", event);
        revise("amara", made, event).then().statusCode(200);
        revise("marcus", made, event).then().statusCode(403);
        As.person("marcus").get("/events/" + made).then().body("joinUrl", is("https://meet.example/abc"));
        As.person("helen").get("/events/" + made).then().statusCode(200).body("joinUrl", nullValue());
        Plans.book(made, id(105), "waiting", null, null);
        As.person("helen").get("/events/" + made).then().body("joinUrl", nullValue(), "waiting", is(1));
    }

    @Test
    void a_copy_is_a_draft_of_ones_own_for_another_day() {
        var event = event(ESTUARY, "Last month's");
        event.put("agenda", List.of(Map.of("at", "09:30", "title", "Coffee")));
        event.put("allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 4)));
        var made = published("priya", event);
        var body = Map.of("startsAt", "2027-11-04T09:30", "serviceAreaId", ASSESSMENT);
        var copies = List.of(1, 2).stream()
                .map(n -> As.person("priya")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "copy-" + made)
                        .body(body)
                        .post("/events/" + made + "/copy")
                        .then()
                        .statusCode(201)
                        .body(
                                "status",
                                is("draft"),
                                "localEndsAt",
                                is("2027-11-04T12:30"),
                                "agenda.title",
                                contains("Coffee"))
                        .body("serviceAreaName", is("Assessment"), "allocations.places", contains(4))
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        org.assertj.core.api.Assertions.assertThat(copies).hasSize(1).doesNotContain(made);
    }

    @Test
    void a_template_is_copied_and_never_held() {
        var event = event(ESTUARY, "Model");
        event.put("template", true);
        var made = added("priya", event);
        act("priya", made, "publish", null).then().statusCode(409);
        As.person("priya").get("/events?show=templates&size=100").then().body("items.id", hasItem(made));
        As.person("priya").get("/events?show=planning&size=100").then().body("items.id", not(hasItem(made)));
    }

    @Test
    void what_may_have_been_forgotten_is_said_and_stops_nothing() {
        var event = event(ESTUARY, "Bare");
        event.put("resources", List.of());
        event.put("mode", "hybrid");
        event.remove("venue");
        var made = published("priya", event);
        As.person("priya")
                .get("/events/" + made)
                .then()
                .body("warnings", contains("no-resource", "no-join-link", "no-venue"), "stage", is("booking-open"));
        As.person("amara").get("/events/" + made).then().body("warnings", empty());
    }

    @Test
    void wrong_things_are_pointed_at() {
        refused("/endsAt", "endsAt", "2027-06-10T09:00");
        refused("/startsAt", "startsAt", "2027-02-30T09:00");
        refused("/resources/0/resourceId", "resources", List.of(Map.of("resourceId", id(2017), "moment", "before")));
        refused("/people/0/personId", "people", List.of(Map.of("personId", id(102), "part", "facilitator")));
        refused("/frameworkItems/0", "frameworkItems", List.of(Map.of("editionId", id(1), "code", "1")));
        refused("/serviceAreaChosen", "visibility", "service");
        refused("/teamId", "serviceAreaId", id(201));
        refused("/allocations", "allocations", List.of(Map.of("organisationId", NORTHDOWN, "places", 25)));
        refused(
                "/allocations/0/organisationId",
                "allocations",
                List.of(Map.of("organisationId", id(999), "places", 2)));
        refused("/audienceKinds/0", "audienceKinds", java.util.Collections.singletonList(null));
        refused("/audienceRoles/0", "audienceRoles", java.util.Collections.singletonList(null));
    }

    private static void refused(String pointer, String field, Object value) {
        var event = event(ESTUARY, "Wrong");
        event.put(field, value);
        add("priya", event).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
