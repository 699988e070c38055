package org.evident.cpddrafts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Learning that waits to be written down.
 *
 * @param recordId what was made of it
 * @param settled  whether it was written down or let go
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdDraft", description = "Learning that waits to be written down: it becomes a CPD record in one step.")
record CpdDraft(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        enumeration = {"attendance", "use"},
                        description = "Whether I was at an event or used a resource.")
                String source,
        @Schema(
                        required = true,
                        enumeration = {"event", "resource"})
                String kind,
        @Schema(required = true) UUID thingId,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, description = "In Europe/London.") LocalDate happenedOn,
        @Schema(description = "Minutes of learning that count for it, 1-60,000.") Integer minutes,
        @Schema(maxLength = 40, description = "What a resource was used for, as a UseContext.") String usedFor,
        @JsonIgnore UUID recordId,
        @JsonIgnore boolean settled) {

    static CpdDraft of(
            String source, String kind, UUID thing, String title, LocalDate day, Integer minutes, String usedFor) {
        return new CpdDraft(null, source, kind, thing, title, day, minutes, usedFor, null, false);
    }
}
