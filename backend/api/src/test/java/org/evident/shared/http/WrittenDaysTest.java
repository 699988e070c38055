package org.evident.shared.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WrittenDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "0000-12-31", "-0001-01-01", "2026-13-01"})
    void a_day_that_could_not_be_read_again_is_not_kept(String day) {
        new Written(Map.of())
                .revise("editha", Map.of("reviewBy", day))
                .statusCode(400)
                .body("detail", containsString("reviewBy"));
    }

    @Test
    void the_last_day_of_four_digits_is_kept_and_can_be_changed() {
        var guide = new Written(Map.of());
        guide.revise("editha", Map.of("reviewBy", "9999-12-31")).statusCode(200);
        guide.revise("editha", Map.of("reviewBy", "2099-12-31")).statusCode(200).body("reviewBy", is("2099-12-31"));
    }
}
