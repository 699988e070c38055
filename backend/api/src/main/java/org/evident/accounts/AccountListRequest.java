package org.evident.accounts;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of people may be narrowed by. */
class AccountListRequest extends PageRequest {

    @RestQuery
    @Size(max = 100, message = "Search must be 100 characters or fewer")
    @Parameter(description = "Part of a name or address.")
    public String q;

    @RestQuery
    @Pattern(regexp = "invited|active|disabled|ended", message = "Choose invited, active, disabled or ended")
    @Parameter(
            description = "Only those who stand so. Without it all whose membership has not ended.",
            schema = @Schema(enumeration = {"invited", "active", "disabled", "ended"}))
    public String state;

    @RestQuery
    @Pattern(
            regexp = "employee|agency|student|apprentice|foster-carer|partner|provider-staff",
            message = "Choose a kind of membership from the list")
    @Parameter(
            description = "Only those who belong in this way.",
            schema =
                    @Schema(
                            enumeration = {
                                "employee",
                                "agency",
                                "student",
                                "apprentice",
                                "foster-carer",
                                "partner",
                                "provider-staff"
                            }))
    public String kind;

    @RestQuery
    @Parameter(description = "Only those of this service area.")
    public UUID serviceAreaId;
}
