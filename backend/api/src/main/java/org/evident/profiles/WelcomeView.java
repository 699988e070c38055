package org.evident.profiles;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Welcome", description = "What a joiner does first.")
record WelcomeView(
        @Schema(
                        required = true,
                        description = "Whether to offer it: they joined in the last 90 days and have not finished it.")
                boolean offered,
        @Schema(description = "The first day of their newest membership.") LocalDate joinedOn,
        @Schema(description = "When they finished it.") Instant finishedAt,
        @Schema(required = true, description = "Whether they have saved their profile.") boolean profileSaved,
        @Schema(required = true, description = "How many topics they follow.") int topicsFollowed) {}
