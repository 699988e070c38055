package org.evident.rightsrequests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightsRequest", description = "What somebody asks about their own data, and its clock.")
record RightsRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
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
        @Schema(required = true, maxLength = 4000) String words,
        @Schema(
                        required = true,
                        enumeration = {"app", "letter", "email", "phone", "in-person"})
                String channel,
        @Schema(
                        required = true,
                        enumeration = {"received", "clarifying", "in-progress", "answered", "refused"},
                        description = "clarifying: we wait for the person, and the clock stands.")
                String state,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(
                        description =
                                "One calendar month from receipt, or three when extended, with the days of pauses, on a working"
                                        + " day (UK GDPR article 12(3)). Absent while the clock stands.")
                LocalDate dueOn,
        @Schema(
                        description =
                                "Days left until it is due, below 0 when it is late. Absent when closed or standing.",
                        minimum = "-100000")
                Integer daysLeft,
        @Schema(description = "When the person was told that it takes longer.") LocalDate extendedOn,
        @Schema(required = true, description = "Days on which the clock stood.") int pausedDays,
        LocalDate closedOn,
        @Schema(required = true, maxItems = 100) List<StepView> steps,
        @Schema(
                        required = true,
                        maxItems = 6,
                        description = "What the caller may do next: start, clarify, reply, extend, answer, refuse.")
                List<String> allowed) {

    @Schema(name = "RightsRequestStep")
    record StepView(
            @Schema(
                            required = true,
                            enumeration = {"receive", "start", "clarify", "reply", "extend", "answer", "refuse"})
                    String step,
            @Schema(required = true, description = "Whether it was done by whoever asked.") boolean byRequester,
            @Schema(maxLength = 4000) String note,
            @Schema(required = true) Instant at) {}

    /** @param allowed what the caller may do next */
    static RightsRequestView of(RightsRequest r, String organisation, List<String> allowed, LocalDate today) {
        return new RightsRequestView(
                r.id,
                r.version,
                r.organisationId,
                organisation,
                r.personId,
                r.requesterName,
                r.kind,
                r.words,
                r.channel,
                r.state,
                r.receivedOn,
                r.shownDue(),
                r.daysLeft(today),
                r.extendedOn,
                r.pausedDays,
                r.closedOn,
                r.steps.stream().map(step -> step(r, step)).toList(),
                allowed);
    }

    private static StepView step(RightsRequest request, RequestStep step) {
        var theirs = request.personId != null && request.personId.equals(step.byId());
        return new StepView(step.step(), theirs, step.note(), step.at());
    }
}
