package org.evident.bookings;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventNeed", description = "What somebody needs who comes. Opening it is noted, and they see that.")
record NeedsView(
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String personName,
        @Schema(maxLength = 2000) String access,
        @Schema(maxLength = 500) String diet) {}
