package org.evident.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void a_commit_that_failed_for_want_of_a_database_is_an_outage() {
        var commit = new IllegalStateException("Could not commit");
        commit.addSuppressed(new IllegalStateException("XA", new SQLException("terminating connection", "57P02")));
        SQLException found =
                Causes.of(new IllegalStateException("Error invoking subclass method", commit), SQLException.class);
        assertThat(DatabaseFault.isOutage(found)).isTrue();
    }

    @Test
    void a_driver_interrupted_while_it_connects_is_an_outage() {
        assertThat(DatabaseFault.isOutage(new SQLException("Something unusual has occurred", "99999")))
                .isTrue();
        assertThat(DatabaseFault.isOutage(new SQLException("no such column", "42703")))
                .isFalse();
    }

    @Test
    void two_that_waited_for_each_other_may_try_again() {
        assertThat(DatabaseFault.isOutage(new SQLException("deadlock detected", "40P01")))
                .isTrue();
    }

    @Test
    void what_is_not_there_is_not_found_even_in_a_ring() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(Causes.of(one, SQLException.class) == null).isTrue();
    }
}
