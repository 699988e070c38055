package org.evident.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewEndpointTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    private static final String EDITHA = "00000000-0000-7000-8000-000000000110";
    private static final String ALEX = "00000000-0000-7000-8000-000000000111";

    @Inject
    ReviewReminders reminders;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private static Written due(int days) {
        return Written.published(Map.of("reviewBy", TODAY.plusDays(days).toString()));
    }

    private void itIs(LocalDate day) throws Exception {
        reminders.handle(json.valueToTree(new ReviewDay(day)));
    }

    @SuppressWarnings("unchecked")
    private List<String> told(Written of) {
        return database.createNativeQuery(
                        "select cast(person_id as text) from notice where kind = 'review-due' and address = ?1 order by 1",
                        String.class)
                .setParameter(1, of.at)
                .getResultList();
    }

    @Test
    void what_is_past_its_date_falls_due_once_and_an_edit_or_a_check_ends_that() throws Exception {
        var old = due(-1);
        itIs(TODAY);
        itIs(TODAY);
        As.person("tom").get(old.at).then().body("status", is("review-due"), "reviewOverdue", is(true));
        As.person("editha").get(old.at + "/versions").then().body("total", is(3), "items[0].act", is("fall-due"));
        old.tag = As.person("editha").get(old.at).then().extract().header("ETag");
        old.revise("editha", Map.of("reviewBy", TODAY.plusYears(1).toString())).body("status", is("published"));
    }

    @Test
    void the_owner_is_reminded_30_and_7_days_before_and_on_the_day_once_each() throws Exception {
        var guide = due(30);
        itIs(TODAY);
        itIs(TODAY.plusDays(1));
        assertThat(told(guide)).containsExactly(EDITHA);
        itIs(TODAY.plusDays(23));
        assertThat(told(guide)).containsExactly(EDITHA, EDITHA);
        itIs(TODAY.plusDays(30));
        itIs(TODAY.plusDays(31));
        assertThat(told(guide)).containsExactly(EDITHA, EDITHA, EDITHA);
    }

    @Test
    void where_nobody_owns_it_its_editors_are_reminded() throws Exception {
        var guide = due(5);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update learning_resource set owner_id = null where id = cast(?1 as uuid)")
                .setParameter(1, guide.id)
                .executeUpdate());
        itIs(TODAY);
        assertThat(told(guide)).contains(EDITHA, ALEX).doesNotContain(Booked.TOM);
    }

    @Test
    void an_integrator_is_not_told_of_what_is_for_a_team_alone() {
        var ofTeam = Written.published(Map.of(
                "reviewBy",
                TODAY.minusDays(60).toString(),
                "visibility",
                "team",
                "serviceAreaId",
                "00000000-0000-7000-8000-000000000201",
                "teamId",
                "00000000-0000-7000-8000-000000000302"));
        var list = "/resources/reviews?size=100&organisation=" + Written.NORTHDOWN;
        As.person("editha").get(list).then().body("items.id", hasItem(ofTeam.id));
        As.client().get(list).then().statusCode(200).body("items.id", not(hasItem(ofTeam.id)));
    }

    @Test
    void editors_and_integrators_of_the_organisation_list_what_is_due() {
        var overdue = due(-3);
        var soon = due(20);
        var later = due(90);
        As.person("editha")
                .get("/resources/reviews?size=100&organisation=" + Written.NORTHDOWN)
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        hasItem(overdue.id),
                        "items.id",
                        hasItem(soon.id),
                        "items.id",
                        not(hasItem(later.id)),
                        "items.find { it.id == '" + overdue.id + "' }.overdueDays",
                        is(3),
                        "items.find { it.id == '" + soon.id + "' }.owner",
                        is("Editha Rowe"));
        As.client()
                .get("/resources/reviews?within=100&size=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(later.id), "items.organisationId", everyItem(is(Written.NORTHDOWN)));
        for (var who : List.of("tom", "priya", "joyce")) {
            As.person(who)
                    .get("/resources/reviews?organisation=" + Written.NORTHDOWN)
                    .then()
                    .statusCode(200)
                    .body("total", is(0));
        }
        As.person("editha").get("/resources/reviews?within=400").then().statusCode(400);
        As.nobody().get("/resources/reviews").then().statusCode(401);
    }
}
