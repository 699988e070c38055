package org.evident.organisations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organisation")
record OrganisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 60, description = "Its name in Keycloak and in addresses.") String alias,
        @Schema(
                        required = true,
                        maxLength = 20,
                        description =
                                "council, childrens-trust, voluntary, university, provider or network. Expect others to be added.")
                String kind,
        @Schema(maxLength = 9, description = "The council it is, where it is one in the national list.") String gssCode,
        @Schema(maxLength = 200, description = "The council's name, as people use it.") String councilName,
        @Schema(maxLength = 40, description = "Region of England, or another country of the UK.") String region,
        @Schema(
                        maxLength = 20,
                        enumeration = {"under-50", "50-249", "250-999", "1000-4999", "5000-or-more"},
                        description = "How many people work for it.")
                String sizeBand,
        @Schema(
                        required = true,
                        enumeration = {"active", "archived"},
                        description =
                                "Nobody new comes to an archived one. What is there stays readable by its people until their"
                                        + " memberships end.")
                String status,
        @Schema(required = true, maxItems = 200, description = "Those that are open, in the organisation's own order.")
                List<ServiceAreaView> serviceAreas,
        @Schema(
                        required = true,
                        maxItems = 4,
                        description =
                                "What this caller may do with it now: edit its details, areas and teams; identify (change its"
                                        + " kind and council); archive; reopen.")
                List<String> allowed) {

    @Schema(name = "ServiceArea")
    record ServiceAreaView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 120) String name,
            @Schema(required = true) boolean socialCare,
            @Schema(required = true, maxItems = 200) List<TeamView> teams) {}

    @Schema(name = "Team")
    record TeamView(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 120) String name) {}
}
