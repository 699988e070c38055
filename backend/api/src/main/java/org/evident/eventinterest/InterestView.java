package org.evident.eventinterest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventInterest")
record InterestView(
        @Schema(required = true, description = "How many want to hear of a date.") int interested,
        @Schema(required = true) boolean interestedMe) {}
