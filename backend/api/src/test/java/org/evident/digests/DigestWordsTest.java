package org.evident.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestWordsTest {

    private static News news(String title, List<String> because) {
        return new News(UUID.randomUUID(), title, Instant.EPOCH, because);
    }

    @Test
    void the_longest_names_and_titles_fit_into_a_notice() {
        var names = IntStream.range(0, 3).mapToObj(n -> n + "x".repeat(119)).toList();
        var because = Stream.of("search:", "topic:")
                .flatMap(source -> names.stream().map(source::concat))
                .toList();
        var many = IntStream.range(0, 100)
                .mapToObj(n -> news("y".repeat(500), because))
                .toList();
        assertThat(DigestWords.title(many)).startsWith("100 new for “0x").hasSize(600);
        assertThat(DigestWords.detail(many)).endsWith("and 90 more").hasSizeLessThanOrEqualTo(2000);
        assertThat(DigestWords.title(List.of(news("One", List.of("search:kinship", "topic:Domestic abuse")))))
                .isEqualTo("1 new for “kinship” and in Domestic abuse");
    }
}
