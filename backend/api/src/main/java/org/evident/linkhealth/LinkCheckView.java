package org.evident.linkhealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LinkCheck",
        description =
                "What is known of a resource's address. Days are those of the UK. How often and since when it failed"
                        + " is shown to those who edit it.")
record LinkCheckView(
        @Schema(
                        required = true,
                        enumeration = {"unchecked", "ok", "suspect", "broken"},
                        description = "suspect after one failure, broken after failures on three days without a success"
                                + " between them, ok after a success. Sign-in pages and paywalls are ok. What is not open to"
                                + " everyone stays unchecked.")
                String state,
        @Schema(description = "When we last looked; absent when we have not yet.") Instant checkedAt,
        @Schema(
                        maxLength = 2100,
                        description =
                                "Where the Internet Archive keeps a copy, if it has one. Absent without an address.")
                String archivedCopy,
        @Schema(description = "HTTP status of the last answer; absent when nothing answered.") Integer lastStatus,
        @Schema(description = "Days on which it failed since it last worked.") Integer failures,
        LocalDate firstFailedOn,
        LocalDate lastFailedOn,
        Instant nextCheckAt,
        @Schema(required = true, maxItems = 1, description = "What this caller may do now: check.")
                List<String> allowed) {

    /** The newest copy, whichever day it is of. */
    static String archived(String url) {
        return url == null ? null : "https://web.archive.org/web/2/" + url;
    }
}
