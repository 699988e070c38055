package org.evident.shares;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some things of one's own, for one person, for a time. */
@Schema(name = "ShareInput")
record ShareInput(
        @NotNull(message = "Choose what to share") @Size(min = 1, max = 20, message = "Choose between 1 and 20 things")
                List<@Valid @NotNull(message = "Choose what to share") Thing> things,
        @NotNull(message = "Choose whom to share it with")
                @Schema(description = "Somebody who works for an organisation of the caller, or holds a role there.")
                UUID withId,
        @NotNull(message = "Choose what it is for")
                @Pattern(regexp = PURPOSES, message = "Choose supervision, critical friend or other")
                @Schema(enumeration = {"supervision", "critical-friend", "other"})
                String purpose,
        @NotNull(message = "Choose whether they may comment") Boolean mayComment,
        @Schema(description = UNTIL) LocalDate until) {

    static final String PURPOSES = "supervision|critical-friend|other";
    static final String UNTIL =
            "The last day, in Europe/London: from today to a year from today. Four weeks from today when absent.";

    ShareInput {
        things = things == null ? null : things.stream().distinct().toList();
    }

    @Schema(name = "ShareThing")
    record Thing(
            @NotNull(message = "Choose what to share")
                    @Size(max = 40, message = "Choose something that can be shared")
                    @Schema(description = "Such as cpd-record.")
                    String kind,
            @NotNull(message = "Choose what to share") UUID id) {}
}
