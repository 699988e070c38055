package org.evident.rightsrequests;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RightsRequestSummary",
        description =
                "A request in the list: who asked for what, and its clock. What they said and what was done about it is"
                        + " shown by the request alone, and that it was looked at is noted.")
record RightsRequestSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(description = "Who asked, where they have an account.") UUID personId,
        @Schema(required = true, maxLength = 200) String requesterName,
        @Schema(
                        required = true,
                        enumeration = {
                            "access",
                            "rectification",
                            "erasure",
                            "restriction",
                            "objection",
                            "portability",
                            "complaint"
                        })
                String kind,
        @Schema(
                        required = true,
                        enumeration = {"app", "letter", "email", "phone", "in-person"})
                String channel,
        @Schema(
                        required = true,
                        enumeration = {"received", "clarifying", "in-progress", "answered", "refused"})
                String state,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(description = "Absent while the clock stands.") LocalDate dueOn,
        @Schema(
                        description =
                                "Days left until it is due, below 0 when it is late. Absent when closed or standing.",
                        minimum = "-100000")
                Integer daysLeft,
        @Schema(description = "When the person was told that it takes longer.") LocalDate extendedOn,
        LocalDate closedOn) {

    static RightsRequestSummary of(RightsRequest r, LocalDate today) {
        return new RightsRequestSummary(
                r.id,
                r.organisationId,
                r.personId,
                r.requesterName,
                r.kind,
                r.channel,
                r.state,
                r.receivedOn,
                r.shownDue(),
                r.daysLeft(today),
                r.extendedOn,
                r.closedOn);
    }
}
