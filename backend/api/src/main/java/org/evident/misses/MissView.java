package org.evident.misses;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SearchMiss",
        description = "Words that people of one organisation searched for and that found nothing. Nobody knows who.")
record MissView(
        @Schema(
                        required = true,
                        maxLength = 80,
                        description =
                                "In small letters, without punctuation; of words that are alike, those most used.")
                String query,
        @Schema(
                        required = true,
                        minimum = "3",
                        description =
                                "How often in the period, all wordings together; the same person counts once a day for each.")
                long times,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(
                        required = true,
                        description =
                                "Other wordings, which differ in endings or order, each searched for three times or more.")
                List<String> alike) {}
