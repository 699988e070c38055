package org.evident.organisations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organisation")
record OrganisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 60, description = "Its name in Keycloak and in addresses.") String alias,
        @Schema(
                        required = true,
                        maxLength = 20,
                        enumeration = {"council", "childrens-trust", "voluntary", "university", "provider"})
                String kind,
        @Schema(maxLength = 9, description = "The council it is, where it is one in the national list.") String gssCode,
        @Schema(required = true, maxItems = 200) List<ServiceAreaView> serviceAreas) {

    @Schema(name = "ServiceArea")
    record ServiceAreaView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 120) String name,
            @Schema(required = true) boolean socialCare,
            @Schema(required = true, maxItems = 200) List<TeamView> teams) {}

    @Schema(name = "Team")
    record TeamView(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 120) String name) {}
}
