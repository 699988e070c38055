package org.evident.viewings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordViewing", description = "Somebody opened a record of the caller.")
record ViewingView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String viewerName,
        @Schema(maxLength = 200, description = "Where they held a role then; absent for who looks after the platform.")
                String organisationName,
        @Schema(required = true, maxItems = 20, description = "Roles they held there then, such as od-admin.")
                List<String> roles,
        @Schema(required = true, maxLength = 40, description = "What they opened: profile, rights-request.")
                String what,
        @Schema(required = true, description = "The first time within the hour.") Instant at) {}
