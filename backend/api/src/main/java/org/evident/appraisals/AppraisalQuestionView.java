package org.evident.appraisals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppraisalQuestion")
record AppraisalQuestionView(
        @Schema(
                        required = true,
                        description = "The side of evidence it is asked of.",
                        enumeration = {"practice", "people", "research", "mixed"})
                String side,
        @Schema(required = true, maxLength = 40) String key,
        @Schema(
                        required = true,
                        enumeration = {"quality", "relevance", "limits"})
                String about,
        @Schema(required = true, maxLength = 200) String text) {}
