package org.evident.viewings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.shared.privacy.Viewings;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewingEndpointTest {

    private static final UUID PRIYA = UUID.fromString("00000000-0000-7000-8000-000000000103");
    private static final UUID MARCUS = UUID.fromString("00000000-0000-7000-8000-000000000112");
    private static final UUID CLAIRE = UUID.fromString("00000000-0000-7000-8000-000000000109");

    @Inject
    Viewings viewings;

    private boolean seen(UUID viewer, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> viewings.seen(viewer, person, "profile"));
    }

    @Test
    void a_person_sees_who_looked_as_what_and_once_an_hour() {
        var noted = IntStream.range(0, 8)
                .parallel()
                .filter(n -> seen(PRIYA, MARCUS))
                .count();
        assertThat(noted).isOne();
        As.person("marcus")
                .get("/me/viewings")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.what == 'profile' }.viewerName", contains("Priya Nair"),
                        "items[0].organisationName", is("Estuary City Council"),
                        "items[0].roles", hasItem("link-officer"));
    }

    @Test
    void a_look_at_ones_own_record_is_nobodys_concern_and_one_from_outside_names_no_organisation() {
        assertThat(seen(CLAIRE, CLAIRE)).isFalse();
        assertThat(seen(PRIYA, CLAIRE)).isTrue();
        As.person("claire").get("/me/viewings").then().body("total", is(1), "items[0].organisationName", is((Object)
                null));
    }

    @Test
    void whoever_asked_sees_that_their_request_was_looked_at() {
        As.person("gareth")
                .get("/rights-requests/00000000-0000-7000-8000-000000009614")
                .then()
                .statusCode(200);
        As.person("alex").get("/me/viewings").then().body("items.what", hasItem("rights-request"));
    }
}
