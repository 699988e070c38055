package org.evident.support;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Bookings as people make them, and people to make them for. */
public final class SomeBooking {

    public static final String ESTUARY = "00000000-0000-7000-8000-000000000002";

    private SomeBooking() {}

    /** An event of Estuary City Council, where Priya plans events and Helen supervises the team of Amara. */
    public static UUID estuaryEvent(String title, Integer capacity) {
        var event = SomeEvent.open(title, capacity);
        Sql.run("update learning_event set organisation_id = ? where id = ?", UUID.fromString(ESTUARY), event);
        return event;
    }

    public static ValidatableResponse post(String who, String path, Object body) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse book(String who, UUID event) {
        return post(who, "/events/" + event + "/bookings", Map.of()).statusCode(201);
    }

    public static String idOf(ValidatableResponse booked) {
        return booked.extract().path("id");
    }

    public static ValidatableResponse read(String who, String booking) {
        return As.person(who).get("/bookings/" + booking).then().statusCode(200);
    }

    public static String state(String booking) {
        return Sql.all("select state from booking where id = cast(? as uuid)", booking)
                .getFirst()
                .toString();
    }

    public static void cancel(String who, String booking) {
        post(who, "/bookings/" + booking + "/cancel", Map.of("reason", "I am ill"))
                .statusCode(204);
    }

    /** A colleague at Northdown without an account. */
    public static UUID colleague(String name) {
        var id = UUID.randomUUID();
        Sql.run("insert into person (id, display_name) values (?, ?)", id, name);
        Sql.run(
                """
                insert into membership (id, person_id, organisation_id, service_area_id, kind, starts_on)
                values (gen_random_uuid(), ?, cast(? as uuid), '00000000-0000-7000-8000-000000000201', 'employee', current_date - 9)""",
                id,
                SomeEvent.NORTHDOWN);
        return id;
    }
}
