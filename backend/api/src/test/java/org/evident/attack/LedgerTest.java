package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ledger of the security standard speaks of every requirement once, and of tests that are there. */
class LedgerTest {

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [^|]+ \\| (met|\\*\\*not met yet\\*\\*|not applicable) \\| [^|]+ \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*Test)(?:\\.([a-z_0-9]+))?`");

    private static String ledger() throws IOException {
        return Files.readString(Path.of("../SECURITY.md"));
    }

    private static Map<String, String> tests() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().matches(".*/src/test/java/.*Test\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            LedgerTest::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> missing(String text) throws IOException {
        var tests = tests();
        var missing = new ArrayList<String>();
        for (var named = NAMED.matcher(text); named.find(); ) {
            var code = tests.get(named.group(1));
            var there = code != null && (named.group(2) == null || code.contains("void " + named.group(2) + "("));
            if (!there) missing.add(named.group());
        }
        return missing;
    }

    @Test
    void each_requirement_of_levels_1_and_2_stands_in_it_once() throws IOException {
        var ids = ROW.matcher(ledger()).results().map(row -> row.group(1)).toList();
        assertThat(ids).hasSize(253).doesNotHaveDuplicates();
    }

    @Test
    void its_sums_are_those_of_its_rows() throws IOException {
        var states = ROW.matcher(ledger())
                .results()
                .collect(Collectors.groupingBy(row -> row.group(2), Collectors.counting()));
        assertThat(ledger())
                .contains("| **all 253** | **%d** | **%d** | **%d** |"
                        .formatted(states.get("met"), states.get("**not met yet**"), states.get("not applicable")));
    }

    @Test
    void every_test_that_it_names_is_there() throws IOException {
        assertThat(missing(ledger())).isEmpty();
    }

    @Test
    void the_control_a_test_that_is_gone_is_named() throws IOException {
        assertThat(missing("`TokensTest.nonsense`, `TokensTest.no_such_test`, `NoSuchTest`"))
                .containsExactly("`TokensTest.no_such_test`", "`NoSuchTest`");
    }
}
