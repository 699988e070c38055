package org.evident.usage;

import java.util.Arrays;
import java.util.Locale;
import org.evident.shared.problem.ProblemException;

/** What people use a resource for. */
enum UseContext {
    STOP_THE_CLOCK,
    SUPERVISION,
    GROUP_SUPERVISION,
    DIRECT_WORK,
    TEAM_MEETING,
    POLICY,
    TEACHING,
    OWN_LEARNING;

    static UseContext require(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("way to use a resource"));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
