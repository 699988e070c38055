package org.evident.waitinglists;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PlaceOffer",
        description = "An offered place, for whoever holds the link to it. It does not say whose it is.")
record OfferView(
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String title,
        Instant startsAt,
        Instant endsAt,
        @Schema(
                        required = true,
                        enumeration = {"in-person", "online", "hybrid"})
                String mode,
        @Schema(maxLength = 300) String venue,
        @Schema(
                        required = true,
                        enumeration = {"open", "accepted", "declined", "ended"},
                        description = "ended: nobody answered in time, or the event or the booking was cancelled.")
                String state,
        @Schema(description = "Until when it is kept, while it is open.") Instant offeredUntil) {}
