package org.evident.bookings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Booking", description = "Somebody's place at a learning event, or their place in line.")
record BookingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) EventOfBooking event,
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(maxLength = 120, description = "Their team or else service area when it was booked.") String place,
        @Schema(
                        required = true,
                        enumeration = {
                            "requested",
                            "confirmed",
                            "waiting",
                            "offered",
                            "declined",
                            "cancelled",
                            "lapsed",
                            "replaced",
                            "walked-in"
                        },
                        description = "Requested, confirmed and offered ones hold a place.")
                String state,
        @Schema(
                        required = true,
                        enumeration = {"not-needed", "pending", "approved", "declined"})
                String approval,
        @Schema(description = "Their place in line, from 1; absent when they do not wait.") Long numberInLine,
        @Schema(required = true) Instant bookedAt,
        @Schema(maxLength = 200, description = "Who booked for them; absent when they did it themselves.")
                String bookedByName,
        @Schema(description = "Until when an offered place is kept.") Instant offeredUntil,
        @Schema(maxLength = 500, description = "What they bring.") String offer,
        @Schema(maxLength = 500, description = "What they hope to take away.") String ask,
        @Schema(maxLength = 500, description = "Why it was cancelled, or not approved.") String cancelReason,
        @Schema(required = true, description = "Whether it was cancelled after the last day for that.") boolean late,
        @Schema(description = "Pence recorded for cancelling late, or for not coming.") Integer chargePence,
        @Schema(maxLength = 500, description = "Why the charge was waived; absent where it stands.")
                String waivedReason,
        @Schema(description = "The last day on which it can be cancelled without consequence.") LocalDate cancelUntil,
        @Schema(required = true, description = "Whether that day has passed.") boolean isLateNow,
        @Schema(required = true, description = "Pence that are recorded when it is cancelled later; 0 for none.")
                int latePence,
        @Schema(description = "What they need; told to the person alone, and only with one booking.")
                NeedsOfBooking needs,
        @Schema(maxItems = 200, description = "What was done with it, the oldest first; only with one booking.")
                List<StepView> history,
        @Schema(
                        required = true,
                        maxItems = 8,
                        description =
                                "What this caller may do with it now: revise, cancel, accept, decline, substitute, give-place, waive.")
                List<String> allowed) {

    @Schema(name = "BookingEvent")
    record EventOfBooking(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(required = true, maxLength = 40) String kind,
            Instant startsAt,
            Instant endsAt,
            @Schema(
                            required = true,
                            enumeration = {"in-person", "online", "hybrid"})
                    String mode,
            @Schema(maxLength = 300) String venue,
            @Schema(
                            required = true,
                            enumeration = {"draft", "published", "postponed", "cancelled", "archived"})
                    String status) {}

    @Schema(name = "BookingNeeds")
    record NeedsOfBooking(@Schema(maxLength = 2000) String access, @Schema(maxLength = 500) String diet) {}

    @Schema(name = "BookingStep")
    record StepView(
            @Schema(
                            required = true,
                            maxLength = 40,
                            description = "booked, requested, waiting, offered, accepted, cancelled, ...")
                    String what,
            @Schema(maxLength = 200, description = "Who did it; absent for what the clock did.") String byName,
            @Schema(maxLength = 500) String reason,
            @Schema(required = true) Instant at,
            @Schema(maxLength = 200, description = "The colleague who comes instead, or who came before them.")
                    String colleagueName) {}
}
