package org.evident.subscriptions;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Seat", description = "Somebody who has a seat in a subscription, or has asked for one.")
record SeatView(
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(maxLength = 120, description = "Their team or else service area in the organisation.") String place,
        @Schema(
                        required = true,
                        enumeration = {"asked", "held"})
                String state,
        @Schema(required = true, description = "Since when they have it, or have asked.") Instant since) {}
