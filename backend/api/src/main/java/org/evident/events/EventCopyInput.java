package org.evident.events;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the copy has of its own; the rest is as it was. */
@Schema(name = "EventCopyInput")
record EventCopyInput(
        @Size(max = 200, message = "Title must be 200 characters or fewer") String title,
        @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                @Schema(
                        description =
                                "Local date and time in Europe/London; the copy takes as long. No date when left out.")
                String startsAt,
        @Schema(description = "For this service area of the organisation instead.") UUID serviceAreaId) {}
