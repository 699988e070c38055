package org.evident.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.movements.Staff.GARETH;
import static org.evident.movements.Staff.id;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeftAloneTest {

    private static final String EDITHA = id(110);

    @Inject
    Staff staff;

    @Inject
    Departures departures;

    @Test
    void that_the_last_administrators_term_is_over_is_told_once_to_those_who_can_help() {
        var keeper = staff.joins("Pat Platform");
        staff.text("update person set of_platform = true where id = cast(?1 as uuid) returning 'x'", keeper);
        var manager = staff.joins("Mia Manager");
        var role = staff.holds(manager, "account-manager", null, null);
        var told =
                "select cast(count(*) as text) from notice where person_id = cast(?1 as uuid) and kind = 'last-administrator'";
        staff.text(
                "update membership set ends_on = current_date - 1 where person_id = cast(?1 as uuid) returning 'x'",
                GARETH);
        try {
            departures.look();
            departures.look();
            for (var person : new String[] {keeper, manager})
                assertThat(staff.text(told, person)).isEqualTo("1");
            assertThat(staff.text(told, EDITHA)).isEqualTo("0");
            assertThat(staff.hasLeft(GARETH)).isFalse();
        } finally {
            staff.text("update membership set ends_on = null where person_id = cast(?1 as uuid) returning 'x'", GARETH);
            staff.text("delete from role_assignment where id = cast(?1 as uuid) returning 'x'", role);
            staff.text("update person set of_platform = false where id = cast(?1 as uuid) returning 'x'", keeper);
        }
    }
}
