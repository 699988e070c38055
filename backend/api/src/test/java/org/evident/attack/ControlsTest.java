package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.evident.support.Ready;
import org.evident.support.Sabotage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign that cannot fail proves nothing: with each protection taken away, it goes red. */
@QuarkusTest
class ControlsTest {

    @Inject
    DataSource database;

    @BeforeEach
    void publish_the_secret() {
        Ready.await();
        new LeaksTest().publish_something_for_northdown_alone();
    }

    private static void turnsRed(Runnable campaign) {
        assertThatThrownBy(campaign::run).isInstanceOf(AssertionError.class);
    }

    @Test
    void search_without_visibility_although_rows_are_filtered() {
        var leaks = new LeaksTest();
        Sabotage.SEARCH_WITHOUT_VISIBILITY.during(() -> {
            turnsRed(() -> leaks.no_search_finds_counts_or_corrects_it("quizzacously"));
            turnsRed(leaks::a_slip_that_only_hidden_text_makes_is_corrected_as_if_it_were_not_there);
            turnsRed(leaks::no_facet_counts_it);
        });
        leaks.no_facet_counts_it();
    }

    @Test
    void a_reading_list_without_its_owner() {
        var leaks = new LeaksTest();
        Sabotage.READING_LIST_WITHOUT_OWNER.during(() -> turnsRed(leaks::nobody_sees_what_someone_else_keeps));
        leaks.nobody_sees_what_someone_else_keeps();
    }

    @Test
    void keys_without_comparison() {
        var repeats = new RepeatsTest();
        Sabotage.IDEMPOTENCY_WITHOUT_COMPARISON.during(
                () -> turnsRed(repeats::a_key_is_not_answered_for_another_request));
        repeats.a_key_is_not_answered_for_another_request();
    }

    @Test
    void keys_that_may_stand_twice() throws SQLException {
        var repeats = new RepeatsTest();
        sql("alter table idempotency_key drop constraint idempotency_key_pkey");
        try {
            turnsRed(repeats::sixteen_at_once_under_one_key_have_one_effect_and_one_answer);
        } finally {
            sql("truncate idempotency_key");
            sql("alter table idempotency_key add primary key (caller, key)");
        }
        repeats.sixteen_at_once_under_one_key_have_one_effect_and_one_answer();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
