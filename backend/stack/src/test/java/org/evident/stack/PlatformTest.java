package org.evident.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, aarch64", "Mac OS X, x86_64", "Mac OS X, aarch64", "Windows 11, amd64"})
    void what_has_a_postgresql_may_start(String system, String processor) {
        assertThatCode(new Platform(system, processor)::require).doesNotThrowAnyException();
    }

    @Test
    void what_has_none_is_refused_by_name() {
        assertThatThrownBy(new Platform("Linux", "riscv64")::require)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Evident has no PostgreSQL for Linux on riscv64.");
    }
}
