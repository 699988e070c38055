package org.evident.accounts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Real;
import org.evident.support.RealmAdmin;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlatformAccountTest {

    private static final String NORTHDOWN = "/organisations/00000000-0000-7000-8000-000000000001";

    @Test
    void whoever_looks_after_the_platform_is_not_switched_off_before_their_first_visit_either() {
        var email = "new" + System.nanoTime() + "@northdown.example";
        var id = RealmAdmin.make(email);
        var person = Map.of("email", email, "givenName", "Nell", "familyName", "New", "kind", "employee");
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(person)
                .post(NORTHDOWN + "/invitations")
                .then()
                .statusCode(201);
        var path = NORTHDOWN + "/accounts/" + id;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> As.person("gareth").get(path).statusCode() == 200);
        var group = Real.admin()
                .get("/groups?exact=true&search=platform-admins")
                .get(0)
                .get("id")
                .asText();
        Real.admin().put("/users/" + id + "/groups/" + group, Map.of()).orFail();
        var tag = As.person("gareth").get(path).header("ETag");
        As.person("gareth")
                .header("If-Match", tag)
                .post(path + "/disable")
                .then()
                .statusCode(409)
                .body("detail", containsString("not only yours"));
    }
}
