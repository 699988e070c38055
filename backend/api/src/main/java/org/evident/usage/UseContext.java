package org.evident.usage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.problem.ProblemException;

@Schema(
        name = "UseContext",
        description = "What a resource was used for: Stop the Clock is protected time to read and reflect.",
        type = SchemaType.STRING,
        enumeration = {
            "stop-the-clock",
            "supervision",
            "group-supervision",
            "direct-work",
            "team-meeting",
            "policy",
            "teaching",
            "own-learning"
        })
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

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
