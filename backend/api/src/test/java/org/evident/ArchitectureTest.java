package org.evident;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.evident")
            .that(DescribedPredicate.describe(
                    "the API", type -> !type.getPackageName().startsWith("org.evident.stack")));

    private static JavaClasses bad;

    /** Code that breaks every rule, compiled here so that it is never part of the application. */
    @BeforeAll
    static void compile_the_rule_breakers(@TempDir Path folder) throws IOException {
        write(
                folder,
                "org/evident/badtwo/Kept.java",
                """
                package org.evident.badtwo;
                @jakarta.persistence.Entity public class Kept { public org.evident.shared.badone.Shared back; }""");
        write(
                folder,
                "org/evident/shared/badone/Shared.java",
                """
                package org.evident.shared.badone;
                public class Shared { org.evident.badtwo.Kept feature; }""");
        write(
                folder,
                "org/evident/badone/BadEndpoint.java",
                """
                package org.evident.badone;
                @jakarta.ws.rs.Path("/bad") @jakarta.transaction.Transactional
                class BadEndpoint {
                    @jakarta.inject.Inject Object other;
                    @jakarta.ws.rs.GET public org.evident.badtwo.Kept kept() { java.time.Instant.now(); return null; }
                }
                class BadView {}""");
        write(
                folder,
                "org/evident/shared/security/Ring.java",
                """
                package org.evident.shared.security;
                public class Ring { org.evident.shared.problem.Back next; }""");
        write(
                folder,
                "org/evident/shared/problem/Back.java",
                """
                package org.evident.shared.problem;
                public class Back { org.evident.shared.security.Ring next; }""");
        try (var sources = Files.walk(folder)) {
            var files = sources.filter(Files::isRegularFile).map(Path::toString);
            var arguments = new java.util.ArrayList<>(
                    List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
            arguments.addAll(files.toList());
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                    .isZero();
        }
        bad = new ClassFileImporter().importPath(folder);
    }

    @ParameterizedTest
    @EnumSource(Rules.class)
    void the_code_keeps_each_rule(Rules rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource(Rules.class)
    void each_rule_can_fail(Rules rule) {
        assertThat(rule.rule.evaluate(bad).hasViolation()).as(rule.name()).isTrue();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
