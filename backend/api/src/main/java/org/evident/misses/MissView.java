package org.evident.misses;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SearchMiss",
        description = "Words that people of one organisation searched for and that found nothing. Nobody knows who.")
record MissView(
        @Schema(required = true, maxLength = 80, description = "In small letters, without punctuation.") String query,
        @Schema(
                        required = true,
                        minimum = "3",
                        description = "How often in the period; the same person counts once a day.")
                long times,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName) {}
