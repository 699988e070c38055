package org.evident.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganisationInput")
record OrganisationInput(
        @NotBlank(message = "Enter a name") @Size(max = 200, message = "Name must be 200 characters or fewer")
                String name,
        @NotNull(message = "Choose what kind of organisation it is")
                @Pattern(regexp = OrganisationWords.KINDS, message = "Choose what kind of organisation it is")
                @Schema(enumeration = {"council", "childrens-trust", "voluntary", "university", "provider", "network"})
                String kind,
        @Pattern(regexp = "E[0-9]{8}", message = "Choose a council from the list")
                @Schema(
                        maxLength = 9,
                        description =
                                "GSS code of the council that it is, or whose children's services it runs, from listCouncils."
                                        + " For councils and children's trusts only.")
                String gssCode,
        @Pattern(regexp = OrganisationWords.REGIONS, message = "Choose a region from the list")
                @Schema(
                        enumeration = {
                            "North East",
                            "North West",
                            "Yorkshire and The Humber",
                            "East Midlands",
                            "West Midlands",
                            "East of England",
                            "London",
                            "South East",
                            "South West",
                            "Wales",
                            "Scotland",
                            "Northern Ireland"
                        },
                        description = "That of its council when absent.")
                String region,
        @Pattern(regexp = OrganisationWords.SIZES, message = "Choose a size from the list")
                @Schema(
                        enumeration = {"under-50", "50-249", "250-999", "1000-4999", "5000-or-more"},
                        description = "How many people work for it.")
                String sizeBand) {}
