package org.evident.protectedtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProtectedTimeTest {

    private static void was(UUID event, String person, String how, int minutes) {
        var booking = Booked.place(event, person);
        Sql.run(
                """
                insert into attendance (booking_id, event_id, organisation_id, how, minutes, source, said_at)
                select id, event_id, organisation_id, ?, ?, 'list', now() from booking where id = ?""",
                how,
                minutes,
                booking);
    }

    @Test
    void quarters_and_years_are_those_of_people_in_the_united_kingdom() {
        assertThat(Span.quarterOf(LocalDate.of(2026, 11, 30)))
                .isEqualTo(new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Span.yearOf(LocalDate.of(2027, 3, 31)))
                .isEqualTo(new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(Span.quarterOf(LocalDate.of(2026, 7, 1)).begins()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    }

    @Test
    void my_time_is_what_i_was_at_and_what_is_planned() {
        var before = As.person("editha")
                .get("/me/protected-time")
                .then()
                .statusCode(200)
                .extract();
        var now = SomeEvent.at("This quarter", 20, "now() - interval '1 minute'");
        was(now, Booked.EDITHA, "part", 70);
        was(SomeEvent.at("Missed", 20, "now() - interval '2 minutes'"), Booked.EDITHA, "absent", 0);
        Booked.place(SomeEvent.at("Nothing said yet", 20, "now() - interval '3 minutes'"), Booked.EDITHA);
        Booked.in(SomeEvent.at("Given back", 20, "now() - interval '4 minutes'"), Booked.EDITHA, "cancelled");
        var after = As.person("editha").get("/me/protected-time").then().extract();
        for (var of : new String[] {"quarter", "year"}) {
            assertThat(after.<Integer>path(of + ".minutes") - before.<Integer>path(of + ".minutes"))
                    .isEqualTo(70);
            assertThat(after.<Integer>path(of + ".events") - before.<Integer>path(of + ".events"))
                    .isEqualTo(1);
        }
    }

    @Test
    void an_organisation_reads_sums_of_areas_and_nothing_of_fewer_than_five_people() {
        var event = SomeEvent.at("Counted", null, "timestamptz '2019-02-01 10:00'");
        IntStream.range(0, 5).forEach(n -> was(event, Booked.person("Adult Worker " + n), "attended", 180));
        was(event, Booked.TOM, "attended", 180);
        var at = "/organisations/" + SomeEvent.NORTHDOWN + "/protected-time?day=2019-03-01";
        As.person("gareth")
                .get(at)
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'Adult Services' }.people", is(5))
                .body("items.find { it.name == 'Adult Services' }.minutes", is(900))
                .body("items.find { it.name != 'Adult Services' }.people", nullValue())
                .body("items.find { it.name != 'Adult Services' }.minutes", nullValue());
        As.person("daniel").get(at).then().statusCode(403);
        As.person("amara").get(at).then().statusCode(404);
    }
}
