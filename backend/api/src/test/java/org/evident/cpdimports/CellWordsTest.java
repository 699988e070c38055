package org.evident.cpdimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09/10/2025",
                "9.10.25",
                "9-10-2025",
                "9 October 2025",
                "9th Oct 2025",
                "Thursday 9 October 2025",
                "2025-10-09",
                "2025-10-09 00:00:00"
            })
    void a_day_is_read_as_people_in_the_uk_write_it(String text) {
        assertThat(CellWords.day(text)).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    @Test
    void what_is_no_day_is_none() {
        for (var text : List.of("31/02/2025", "soon", "13/13/2025", "10", "2025", "9 Foo 2025"))
            assertThat(CellWords.day(text)).as(text).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,60,90",
        "'1,5',60,90",
        "1:30,60,90",
        "1h 30m,60,90",
        "1h30,60,90",
        "2 hours,60,120",
        "45 min,60,45",
        "90,1,90",
        "1 hour and 5 minutes,60,65"
    })
    void a_time_is_read_however_it_is_written(String text, int unit, int minutes) {
        assertThat(CellWords.minutes(text, unit)).isEqualTo(minutes);
    }

    @Test
    void what_is_no_time_is_none() {
        for (var text : List.of("a while", "", "h", "1:75"))
            assertThat(CellWords.minutes(text, 60)).as(text).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Training course,course",
        "Podcast,watching",
        "Journal article,reading",
        "reading,reading",
        "Group supervision,supervision",
        "Yoga,other"
    })
    void a_kind_is_told_by_its_words(String text, String kind) {
        assertThat(CellWords.kind(text)).isEqualTo(kind);
    }
}
