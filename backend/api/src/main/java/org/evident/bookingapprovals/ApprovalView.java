package org.evident.bookingapprovals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingApproval", description = "A booking that somebody's manager has to approve.")
record ApprovalView(
        @Schema(required = true) UUID bookingId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(maxLength = 120, description = "Their team or else service area.") String place,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String eventTitle,
        Instant startsAt,
        Instant endsAt,
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
                        })
                String state,
        @Schema(required = true) Instant askedAt,
        @Schema(maxLength = 200, description = "Whom it waits for; absent where every administrator may decide.")
                String managerName,
        @Schema(required = true, description = "From when anyone who may approve it may decide.") Instant othersFrom,
        @Schema(enumeration = {"approved", "declined", "lapsed", "withdrawn"}) String outcome,
        @Schema(maxLength = 200) String decidedByName,
        Instant decidedAt,
        @Schema(maxLength = 500) String reason,
        @Schema(required = true, maxItems = 1, description = "What this caller may do with it now: decide.")
                List<String> allowed) {}
