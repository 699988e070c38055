package org.evident.cpdcounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/organisations/{id}/cpd-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
@RolesAllowed(Role.PERSON)
class CpdCountsEndpoint {

    private final CpdCountsService counts;

    CpdCountsEndpoint(CpdCountsService counts) {
        this.counts = counts;
    }

    @GET
    @Operation(
            operationId = "getCpdCounts",
            summary = "How many of an organisation's registered staff are ready to renew",
            description =
                    "For OD administrators, Link Officers and strategic leads of the organisation: 404 for those outside, 403"
                            + " within. Everybody who belongs to it today and follows the rule-set, in the period that runs now,"
                            + " as a number by service area. No number is under 5, and none under 5 can be worked out.")
    public CpdCountsView ofOrganisation(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("social-work-england")
                    @Valid
                    @Pattern(regexp = "[a-z][a-z0-9-]{0,79}", message = "Choose a set of rules from the list")
                    @Parameter(description = "Short name of the rule-set.")
                    String ruleSet) {
        return counts.ofOrganisation(id, ruleSet);
    }
}
