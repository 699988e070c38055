package org.evident.whoiswho;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeopleFound")
record PersonFoundView(@Schema(required = true, maxItems = 10) List<Found> items) {

    @Schema(name = "PersonFound", description = "Someone who can hold a role in the organisation.")
    record Found(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(
                            required = true,
                            maxLength = 200,
                            description =
                                    "Their team, or else service area or organisation, to tell two of a name apart.")
                    String place) {}
}
