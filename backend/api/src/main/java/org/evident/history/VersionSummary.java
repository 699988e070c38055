package org.evident.history;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResourceVersionSummary")
record VersionSummary(
        @Schema(required = true, minimum = "1", description = "Counted from 1 for each resource.") int number,
        @Schema(
                        required = true,
                        description =
                                "What was done. begin: it was there before versions were kept; fall-due: its review date passed.",
                        enumeration = {
                            "add",
                            "import",
                            "edit",
                            "submit",
                            "return",
                            "publish",
                            "review",
                            "archive",
                            "withdraw",
                            "restore",
                            "supersede",
                            "fall-due",
                            "begin"
                        })
                String act,
        @Schema(maxLength = 200, description = "Who did it. Absent where nobody did, or it is not known.") String by,
        @Schema(required = true) Instant at,
        @Schema(minimum = "1", description = "The number of the version that was restored.") Integer restoredFrom,
        @Schema(required = true, maxLength = 500, description = "Its title then.") String title,
        @Schema(
                        required = true,
                        description = "Its stage then.",
                        enumeration = {"draft", "in-review", "published", "review-due", "archived", "withdrawn"})
                String status) {}
