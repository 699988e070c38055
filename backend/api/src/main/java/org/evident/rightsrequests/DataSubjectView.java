package org.evident.rightsrequests;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataSubject", description = "Somebody who is or was with an organisation.")
record DataSubjectView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(description = "The day they left, where they did.") LocalDate leftOn) {}
