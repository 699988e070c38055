package org.evident.bookings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OfferAndAsk",
        description = "What one of those who come brings, and hopes to take away; without a name.")
record OfferAndAskView(@Schema(maxLength = 500) String offer, @Schema(maxLength = 500) String ask) {}
