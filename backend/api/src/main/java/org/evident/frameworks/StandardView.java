package org.evident.frameworks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Standard", description = "One item of one edition of a framework, which records can point at.")
record StandardView(
        @Schema(required = true, description = "Known for ever: an edition that is in force is never edited.") UUID id,
        @Schema(required = true, maxLength = 40) String code,
        @Schema(maxLength = 40, description = "Code of the item it belongs to.") String parent,
        @Schema(
                        required = true,
                        maxLength = 200,
                        description = "Our own short words; the issuer's stand at the source.")
                String label,
        @Schema(required = true, maxLength = 80, description = "Of the framework.") String slug,
        @Schema(required = true, maxLength = 160) String framework,
        @Schema(required = true) UUID editionId,
        @Schema(required = true, maxLength = 120) String edition) {}
