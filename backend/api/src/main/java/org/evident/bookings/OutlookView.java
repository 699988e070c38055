package org.evident.bookings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingOutlook", description = "What the caller has to know before they book an event.")
record OutlookView(
        @Schema(required = true) BookingView.EventOfBooking event,
        @Schema(required = true) boolean mayBook,
        @Schema(maxLength = 300, description = "Why not, in one or two sentences.") String whyNot,
        @Schema(description = "The booking that they have already.") BookingView booking,
        @Schema(description = "Places free for them; absent where there is no limit.") Integer placesLeft,
        @Schema(description = "Places there are for them; absent where there is no limit.") Integer places,
        @Schema(required = true, description = "How many wait.") int waiting,
        @Schema(required = true, description = "Whether they would stand in line.") boolean wouldWait,
        @Schema(required = true) boolean needsApproval,
        @Schema(
                        required = true,
                        maxItems = 50,
                        description = "Who may approve it, the nearest first; empty where none is needed.")
                List<ApproverView> approvers,
        @Schema(required = true, maxItems = 5, description = "What they booked at the same time.") List<Clash> clashes,
        @Schema(required = true, maxLength = 300, description = "Until when they can cancel and what it costs later.")
                String policy,
        @Schema(description = "The last day on which it can be cancelled without consequence.") LocalDate cancelUntil,
        @Schema(required = true, description = "Whether what they offer and ask is collected.") boolean asksOffers,
        @Schema(required = true, description = "Whether they may book for others.") boolean mayBookOthers) {

    @Schema(name = "BookingApprover")
    record ApproverView(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name) {}

    @Schema(name = "BookingClash")
    record Clash(
            @Schema(required = true) UUID eventId,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true) Instant startsAt,
            @Schema(required = true) Instant endsAt) {}
}
