package org.evident.shared.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evident.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1093/bjsw/bcae152", "https://doi.org/10.1093/BJSW/bcae152", "doi: 10.1093/bjsw/bcae152"})
    void a_doi_is_kept_without_its_dress(String text) {
        assertThat(Identifiers.doi(text)).isEqualTo("10.1093/bjsw/bcae152");
    }

    @Test
    void a_ten_digit_isbn_becomes_thirteen() {
        assertThat(Identifiers.isbn("0-306-40615-2")).isEqualTo("9780306406157");
        assertThat(Identifiers.isbn("978-0-306-40615-7")).isEqualTo("9780306406157");
    }

    @Test
    void an_issn_is_checked() {
        assertThat(Identifiers.issn("0045 3102")).isEqualTo("0045-3102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-10", "2024-02-29"})
    void a_date_may_be_a_year_a_month_or_a_day(String text) {
        assertThat(Identifiers.date(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13", "24", "0000", "9999", "soon"})
    void a_date_that_does_not_exist_is_refused(String text) {
        assertThatThrownBy(() -> Identifiers.date(text)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.1093/x", "10.1/x", "9780306406158", "0045-3103"})
    void a_wrong_digit_is_refused(String text) {
        assertThatThrownBy(() -> {
                    Identifiers.doi(text);
                    Identifiers.isbn(text);
                    Identifiers.issn(text);
                })
                .isInstanceOf(ProblemException.class);
    }
}
