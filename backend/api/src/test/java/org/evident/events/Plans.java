package org.evident.events;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Sql;

/** Learning events that tests plan, publish and book. Priya plans Estuary's, Gareth Northdown's. */
final class Plans {

    static final String NORTHDOWN = id(1);
    static final String ESTUARY = id(2);
    static final String ASSESSMENT = id(211);
    static final String NEGLECT = id(1007);

    private Plans() {}

    static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    static Map<String, Object> event(String organisation, String title) {
        var event = new HashMap<String, Object>();
        event.put("organisationId", organisation);
        event.put("kind", "workshop");
        event.put("title", title);
        event.put("startsAt", "2027-06-10T09:30");
        event.put("endsAt", "2027-06-10T12:30");
        event.put("mode", "in-person");
        event.put("venue", "The Academy, room 2");
        event.put("accessInfo", "Step-free");
        event.put("capacity", 24);
        event.put("visibility", "organisation");
        event.put("resources", List.of(Map.of("resourceId", NEGLECT, "moment", "before")));
        return event;
    }

    static Response add(String who, Map<String, Object> event) {
        return As.person(who).contentType(ContentType.JSON).body(event).post("/events");
    }

    static String added(String who, Map<String, Object> event) {
        return add(who, event).then().statusCode(201).extract().path("id");
    }

    static String published(String who, Map<String, Object> event) {
        var id = added(who, event);
        act(who, id, "publish", null).then().statusCode(200);
        return id;
    }

    static Response revise(String who, String id, Map<String, Object> event, String... query) {
        var as = versioned(who, id);
        for (var at = 0; at < query.length; at += 2) as = as.queryParam(query[at], query[at + 1]);
        return as.body(event).put("/events/" + id);
    }

    static Response act(String who, String id, String act, Map<String, ?> body) {
        var as = versioned(who, id);
        return (body == null ? as : as.body(body)).post("/events/" + id + "/" + act);
    }

    static io.restassured.specification.RequestSpecification versioned(String who, String id) {
        var version = Sql.all("select version from learning_event where id = cast(? as uuid)", id);
        return As.person(who).contentType(ContentType.JSON).header("If-Match", "\"v" + version.getFirst() + "\"");
    }

    /** So many people of an organisation, with a place each, of everyone's or of their organisation's. */
    static void hold(String event, String organisation, int people, boolean ofOwn) {
        for (var n = 0; n < people; n++) {
            Sql.run(
                    """
                    with someone as (insert into person (id, display_name) values (gen_random_uuid(), 'Someone') returning id)
                    insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, booked_at, changed_at)
                    select gen_random_uuid(), p.event_id, p.id, ?, s.id, cast(? as uuid), 'confirmed', now(), now()
                      from event_pool p, someone s where p.event_id = cast(? as uuid)
                       and p.organisation_id is not distinct from cast(? as uuid)""",
                    (long) n,
                    organisation,
                    event,
                    ofOwn ? organisation : null);
        }
    }

    static void book(String event, String person, String state, String offer, String ask) {
        Sql.run(
                """
                insert into booking (id, event_id, pool_id, number, person_id, organisation_id, state, offer_text, ask_text, booked_at, changed_at)
                select gen_random_uuid(), p.event_id, p.id, p.taken + 900, cast(? as uuid), e.organisation_id, ?, ?, ?, now(), now()
                  from event_pool p join learning_event e on e.id = p.event_id
                 where p.event_id = cast(? as uuid) and p.organisation_id is null""",
                person,
                state,
                offer,
                ask,
                event);
    }
}
