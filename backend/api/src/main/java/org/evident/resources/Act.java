package org.evident.resources;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What may be done with a resource, and at which stages of its life. The one place that says so. */
enum Act {
    EDIT("draft", "in-review", "published", "review-due", "archived"),
    SUBMIT("draft"),
    RETURN("in-review"),
    PUBLISH("draft", "in-review"),
    REVIEW("published", "review-due", "archived"),
    ARCHIVE("published", "review-due"),
    WITHDRAW("draft", "in-review", "published", "review-due", "archived");

    /** SQL: the acts that the stage of row {@code r} allows, as a JSON array. */
    static final String ALLOWED = "case r.status "
            + Stream.of("draft", "in-review", "published", "review-due", "archived")
                    .map(status -> "when '%s' then '%s'::jsonb ".formatted(status, allowedIn(status)))
                    .collect(Collectors.joining())
            + "else '[]'::jsonb end";

    private final List<String> stages;

    Act(String... stages) {
        this.stages = List.of(stages);
    }

    /** As it stands in {@code allowed} and in a resource's versions. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    void requireIn(String status) {
        if (!stages.contains(status)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "It is %s, so this cannot be done now".formatted(status.replace('-', ' ')));
        }
    }

    private static String allowedIn(String status) {
        return Arrays.stream(values())
                .filter(act -> act.stages.contains(status))
                .map(act -> "\"" + act.word() + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
