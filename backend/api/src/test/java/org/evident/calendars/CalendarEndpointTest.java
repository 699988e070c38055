package org.evident.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.SomeEvent;
import org.evident.support.SomePlace;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarEndpointTest {

    private static final UUID TOM = UUID.fromString("00000000-0000-7000-8000-000000000102");

    private final List<UUID> made = new ArrayList<>();

    @AfterEach
    void forget_events() {
        made.forEach(SomeEvent::forget);
    }

    private UUID event(String title, Integer capacity, String starts) {
        var id = SomeEvent.at(title, capacity, starts);
        made.add(id);
        return id;
    }

    private static void set(UUID event, String what) {
        Sql.run("update learning_event set " + what + " where id = ?", event);
    }

    private static ValidatableResponse days(String who, String scope, String from, String to) {
        return (who == null ? As.nobody() : As.person(who))
                .queryParam("scope", scope)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/calendar")
                .then();
    }

    private static ValidatableResponse near(String who, String scope) {
        var today = LocalDate.now();
        return days(
                who, scope, today.minusDays(1).toString(), today.plusDays(45).toString());
    }

    private static List<String> ids(ValidatableResponse answer) {
        return answer.statusCode(200).extract().path("items.id");
    }

    private static String of(UUID event, String field) {
        return "items.find { it.id == '" + event + "' }." + field;
    }

    @Test
    void an_event_of_the_organisation_stands_in_the_calendar_of_its_people_alone() {
        var id = event("Ours", 20, "now() + interval '30 days'");
        near("tom", "all")
                .statusCode(200)
                .body(of(id, "stage"), is("booking-open"))
                .body(of(id, "placesLeft"), is(20))
                .body(of(id, "protectedMinutes"), is(180))
                .body(of(id, "booking"), nullValue())
                .body(of(id, "runsIt"), is(false));
        near("gareth", "all").body(of(id, "runsIt"), is(true));
        assertThat(ids(near("amara", "all"))).doesNotContain(id.toString());
        assertThat(ids(near(null, "all"))).doesNotContain(id.toString());
        assertThat(ids(near("joyce", "all"))).doesNotContain(id.toString());
        set(id, "for_carers = true");
        assertThat(ids(near("joyce", "all"))).contains(id.toString());
        set(id, "visibility = 'public'");
        assertThat(ids(near(null, "for-me"))).contains(id.toString());
    }

    @Test
    void drafts_and_templates_stand_in_no_calendar() {
        var draft = event("Draft", 20, "now() + interval '30 days'");
        set(draft, "status = 'draft'");
        assertThat(ids(near("gareth", "all"))).doesNotContain(draft.toString());
    }

    @Test
    void the_stage_follows_from_time_and_places() {
        var full = event("Full", 1, "now() + interval '3 days'");
        SomePlace.of(TOM, full, "confirmed");
        var closed = event("Closed", 5, "now() + interval '3 days'");
        set(closed, "closes_at = now() - interval '1 minute'");
        var later = event("Opens later", 5, "now() + interval '3 days'");
        set(later, "opens_at = now() + interval '1 day'");
        var on = event("Going on", 5, "now() - interval '1 hour'");
        var over = event("Over", 5, "now() - interval '4 hours'");
        var cancelled = event("Cancelled", 5, "now() + interval '3 days'");
        set(cancelled, "status = 'cancelled'");
        near("tom", "all")
                .body(of(full, "stage"), is("full"))
                .body(of(full, "placesLeft"), is(0))
                .body(of(closed, "stage"), is("booking-closed"))
                .body(of(later, "stage"), is("published"))
                .body(of(on, "stage"), is("in-progress"))
                .body(of(over, "stage"), is("completed"))
                .body(of(cancelled, "stage"), is("cancelled"));
    }

    @Test
    void a_place_kept_for_a_partner_is_free_for_its_people_alone() {
        var id = event("Kept", 2, "now() + interval '3 days'");
        set(id, "visibility = 'network'");
        Sql.run("insert into event_allocation values (?, cast('00000000-0000-7000-8000-000000000002' as uuid), 1)", id);
        SomePlace.of(TOM, id, "confirmed");
        near("tom", "all").body(of(id, "stage"), is("full")).body(of(id, "placesLeft"), is(0));
        near("amara", "all").body(of(id, "stage"), is("booking-open")).body(of(id, "placesLeft"), is(1));
    }

    @Test
    void my_bookings_are_mine_whatever_i_may_see_besides() {
        var booked = event("Booked", null, "now() + interval '3 days'");
        var other = event("Other", null, "now() + interval '3 days'");
        SomePlace.of(TOM, booked, "waiting");
        var mine = near("tom", "mine");
        assertThat(ids(mine)).contains(booked.toString()).doesNotContain(other.toString());
        mine.body(of(booked, "booking"), is("waiting")).body(of(booked, "placesLeft"), nullValue());
        assertThat(ids(near(null, "mine"))).doesNotContain(booked.toString());
    }

    @Test
    void for_me_is_what_is_for_everyone_or_for_people_like_me() {
        var all = event("For all", null, "now() + interval '3 days'");
        var adults = event("For an area that is not mine", null, "now() + interval '3 days'");
        Sql.run(
                """
                update learning_event set service_area_id = (
                  select a.id from service_area a where a.organisation_id = learning_event.organisation_id and not exists (
                    select 1 from membership m where m.person_id = ? and m.service_area_id = a.id) limit 1) where id = ?""",
                TOM,
                adults);
        var carers = event("For foster carers", null, "now() + interval '3 days'");
        set(carers, "audience_kinds = '{foster-carer}'");
        assertThat(ids(near("tom", "for-me")))
                .contains(all.toString())
                .doesNotContain(adults.toString(), carers.toString());
        assertThat(ids(near("tom", "all"))).contains(all.toString(), adults.toString(), carers.toString());
        var area = near("tom", "all").extract().<String>path(of(adults, "serviceAreaId"));
        assertThat(ids(As.person("tom")
                        .queryParam("serviceAreaId", area)
                        .queryParam("kind", "workshop")
                        .get("/calendar")
                        .then()))
                .containsExactly(adults.toString());
    }

    @Test
    void local_times_stay_when_the_clocks_go_back() {
        var saturday = event("Saturday", null, "timestamptz '2027-10-30 09:30 Europe/London'");
        var monday = event("Monday", null, "timestamptz '2027-11-01 09:30 Europe/London'");
        days("tom", "all", "2027-10-30", "2027-11-01")
                .body("items.id", is(List.of(saturday.toString(), monday.toString())))
                .body("items.localStartsAt", is(List.of("2027-10-30T09:30", "2027-11-01T09:30")))
                .body("items[0].startsAt", is("2027-10-30T08:30:00Z"))
                .body("items[1].startsAt", is("2027-11-01T09:30:00Z"));
        days("tom", "all", "2027-10-31", "2027-10-31").body("total", is(0));
    }

    @Test
    void no_more_than_62_days_are_asked_for_at_once() {
        days("tom", "all", "2027-01-01", "2027-03-04")
                .statusCode(400)
                .body("errors.message", hasItem("Ask for 62 days or fewer at a time"));
        days("tom", "all", "2027-02-01", "2027-01-01").statusCode(400);
        days("tom", "all", "+999999999-12-31", "2027-01-01").statusCode(400);
        days("tom", "everything", "2027-01-01", "2027-03-03").statusCode(400);
        days("tom", "all", "2027-01-01", "2027-03-03").statusCode(200);
    }
}
