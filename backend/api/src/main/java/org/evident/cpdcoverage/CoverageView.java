package org.evident.cpdcoverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Coverage", description = "One edition of a framework, and what stands against each of its items.")
record CoverageView(
        @Schema(required = true, maxLength = 80, description = "Short name of the framework.") String framework,
        @Schema(required = true, maxLength = 160) String name,
        @Schema(required = true) UUID editionId,
        @Schema(required = true, maxLength = 120) String edition,
        @Schema(
                        required = true,
                        description = "Whether it is in force today. An earlier one keeps the labels that it had.")
                boolean inForce,
        @Schema(required = true, minimum = "0", description = "Items with a complete piece or a draft.") int covered,
        @Schema(required = true, description = "In the order of the framework.") List<Item> items) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CoverageItem")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 40) String code,
            @Schema(maxLength = 40, description = "Code of the item it belongs to.") String parent,
            @Schema(required = true, maxLength = 200) String label,
            @Schema(required = true, minimum = "0", description = "Complete pieces that are evidence for it.")
                    int pieces,
            @Schema(required = true, minimum = "0", description = "Drafts that may become evidence for it.")
                    int drafts) {

        boolean isCovered() {
            return pieces + drafts > 0;
        }
    }
}
