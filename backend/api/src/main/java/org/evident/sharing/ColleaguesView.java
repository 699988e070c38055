package org.evident.sharing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Colleagues")
record ColleaguesView(@Schema(required = true, maxItems = 10) List<Colleague> items) {

    @Schema(name = "Colleague", description = "Someone who works for an organisation of the caller.")
    record Colleague(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(
                            required = true,
                            maxLength = 200,
                            description =
                                    "Their team, or else service area or organisation, to tell two of a name apart.")
                    String place) {}
}
