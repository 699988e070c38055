package org.evident.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SignIn",
        description = "How people sign in to a learning event, and how many did. For those who run it.")
record SignInView(
        @Schema(required = true) UUID eventId,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 200) String title,
        Instant startsAt,
        Instant endsAt,
        @Schema(maxLength = 300) String venue,
        @Schema(required = true, maximum = "1440", description = "Protected time that was planned, in minutes.")
                int protectedMinutes,
        @Schema(
                        required = true,
                        pattern = "^[A-HJKMNPQRTUVWXY346789]{6}$",
                        maxLength = 6,
                        description = "Good from opensAt to closesAt.")
                String code,
        @Schema(required = true, description = "Whether people may come without a booking, where it is open to them.")
                boolean walkIns,
        @Schema(description = "Thirty minutes before it starts.") Instant opensAt,
        @Schema(description = "When it ends.") Instant closesAt,
        @Schema(
                        required = true,
                        enumeration = {"early", "open", "closed", "off"},
                        description = "Now; off for one that does not take place.")
                String state,
        @Schema(required = true) Counts counts) {

    /** @param coming those with a place, walked in or not */
    @Schema(name = "SignInCounts")
    record Counts(
            @Schema(required = true, description = "Those with a place, and those who walked in.") int coming,
            @Schema(required = true) int waiting,
            @Schema(required = true) int attended,
            @Schema(required = true) int part,
            @Schema(required = true) int excused,
            @Schema(required = true) int absent,
            @Schema(required = true) int walkedIn) {}
}
