package org.evident.organisations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganisationSummary", description = "An organisation, for those who look after the platform.")
record OrganisationSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 60) String alias,
        @Schema(required = true, maxLength = 20) String kind,
        @Schema(maxLength = 200, description = "The council it is, or runs services for.") String councilName,
        @Schema(maxLength = 40) String region,
        @Schema(maxLength = 20) String sizeBand,
        @Schema(
                        required = true,
                        enumeration = {"active", "archived"})
                String status,
        @Schema(required = true, description = "Who belongs to it today.") long people) {}
