package org.evident.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AuditEvent",
        description = "Something somebody did. Names are as they are now and stand nowhere in the audit itself.")
record AuditEventView(
        @Schema(required = true) long id,
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 100, description = "Id of a person, or system for work by the clock.")
                String actor,
        @Schema(maxLength = 200, description = "Absent where it is no person, or one who is no longer with Evident.")
                String actorName,
        @Schema(required = true, maxLength = 60, description = "Such as role.assign.") String what,
        @Schema(description = "In whose name. Absent for what was done to the platform.") UUID organisationId,
        @Schema(maxLength = 200) String organisationName,
        @Schema(required = true, maxLength = 40, description = "Kind of thing that it was done to.") String thing,
        @Schema(required = true, maxLength = 100) String thingId,
        @Schema(description = "About whom it was.") UUID personId,
        @Schema(maxLength = 200) String personName,
        @Schema(required = true, description = "Kinds, counts, days and names of fields, by name.")
                Map<String, String> detail) {}
