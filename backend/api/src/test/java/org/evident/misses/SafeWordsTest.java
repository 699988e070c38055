package org.evident.misses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'  Cultural   GENOGRAMS?! ', cultural genograms",
        "'“life-story work”', life-story work",
        "'carers’ rights', carers' rights",
        "'section 47 thresholds', section 47 thresholds",
        "'16+ placements 2025', 16 placements 2025"
    })
    void words_are_made_alike(String typed, String counted) {
        assertThat(SafeWords.of(typed)).contains(counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs Kestrel",
                "john smith 943 476 5919",
                "john smith 943-476-5919",
                "case 123456",
                "born 12/03/2014",
                "born 12.3.2014",
                "someone@northdown.example",
                "family at ls1 4dy",
                "family at LS14DY",
                "visit 14 Fulmar Road",
                "ab",
                "?!"
            })
    void what_may_speak_of_one_person_is_not_counted(String typed) {
        assertThat(SafeWords.of(typed)).isEmpty();
    }

    @Test
    void what_is_too_long_is_not_counted() {
        assertThat(SafeWords.of("word ".repeat(17))).isEmpty();
        assertThat(SafeWords.of("1 ".repeat(200))).isEmpty();
    }
}
