package org.evident.organisations;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of all organisations may be narrowed by. */
class OrganisationListRequest extends PageRequest {

    @RestQuery
    @Size(max = 100, message = "Name must be 100 characters or fewer")
    @Parameter(description = "Part of a name, 1-100 characters. Capitals do not matter.")
    public String q;

    @RestQuery
    @Pattern(regexp = OrganisationWords.KINDS, message = "Choose a kind from the list")
    @Parameter(
            description = "Only those of this kind.",
            schema =
                    @Schema(
                            enumeration = {
                                "council",
                                "childrens-trust",
                                "voluntary",
                                "university",
                                "provider",
                                "network"
                            }))
    public String kind;

    @RestQuery
    @Pattern(regexp = OrganisationWords.REGIONS, message = "Choose a region from the list")
    @Parameter(description = "Only those of this region, such as South West.")
    public String region;

    @RestQuery
    @DefaultValue("active")
    @Pattern(regexp = "active|archived|all", message = "Choose active, archived or all")
    @Parameter(schema = @Schema(enumeration = {"active", "archived", "all"}))
    public String status;

    String where() {
        return " where true"
                + (q == null || q.isBlank() ? "" : " and o.name ilike :q")
                + (kind == null ? "" : " and o.kind = :kind")
                + (region == null ? "" : " and o.region = :region")
                + (status.equals("all") ? "" : " and o.status = :status");
    }

    /** The part of a name as it stands in a pattern of SQL. */
    String part() {
        return "%" + q.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
