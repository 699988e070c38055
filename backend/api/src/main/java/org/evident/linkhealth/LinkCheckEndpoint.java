package org.evident.linkhealth;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/resources/{id}/link-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class LinkCheckEndpoint {

    private final LinkCheckService checks;

    LinkCheckEndpoint(LinkCheckService checks) {
        this.checks = checks;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getLinkCheck",
            summary = "Whether its address still leads somewhere",
            description =
                    "Addresses of published resources are looked at about every 14 days, suspect ones each day, broken"
                            + " ones each week. A resource that the caller may not see answers 404.")
    public LinkCheckView one(@RestPath UUID id) {
        return checks.require(id);
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "checkLink",
            summary = "Look at its address now",
            description = "Needs an editing role in its organisation. Answers at once; the look follows within seconds."
                    + " Asking again while it waits changes nothing; within a minute of the last look it answers 429. 409 when"
                    + " it has no address or is not published.")
    @APIResponseSchema(value = LinkCheckView.class, responseCode = "202", responseDescription = "It will be looked at")
    public RestResponse<LinkCheckView> check(@RestPath UUID id) {
        return RestResponse.accepted(checks.check(id));
    }
}
