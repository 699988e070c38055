package org.evident.teamlists;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeamPlace", description = "A service area, or a team of one, that the caller may set a list for.")
record TeamPlaceView(
        @Schema(required = true) UUID serviceAreaId,
        UUID teamId,
        @Schema(required = true, maxLength = 120) String name) {}
