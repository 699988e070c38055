package org.evident.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@RolesAllowed(Role.PERSON)
class ChainEndpoint {

    private final CheckService checks;

    ChainEndpoint(CheckService checks) {
        this.checks = checks;
    }

    @GET
    @Path("chain")
    @Operation(
            operationId = "getAuditChain",
            summary = "How the chain of the audit stands",
            description = "It is looked through once a day. For whoever may read the audit of an organisation.")
    public ChainView chain() {
        return checks.chain();
    }

    @GET
    @Path("anchor")
    @Operation(
            operationId = "getAuditAnchor",
            summary = "The newest seal, to be kept elsewhere",
            description = "It goes into the log once an hour as well. For whoever looks after the platform.")
    public AnchorView anchor() {
        return checks.anchor();
    }

    @POST
    @Path("checks")
    @Operation(
            operationId = "checkAudit",
            summary = "Look the whole chain through now",
            description = "In the background, a million events in some ten seconds. It finds what was changed, removed,"
                    + " inserted or put in another order, and forks, and names the first; with an anchor also a chain that"
                    + " was written anew or cut. For whoever looks after the platform.")
    @APIResponseSchema(value = CheckView.class, responseCode = "201", responseDescription = "It will be")
    public RestResponse<CheckView> check(
            @NotNull(message = "Send an anchor, or {}") @Valid CheckInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Repeats under the same key have one effect.")
                    String idempotencyKey,
            @Context UriInfo uri) {
        var view = checks.ask(body, idempotencyKey);
        return RestResponse.ResponseBuilder.<CheckView>created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .build();
    }

    @GET
    @Path("checks/{id}")
    @Operation(
            operationId = "getAuditCheck",
            summary = "What a look through the chain found",
            description = "Ask again while its state is waiting. For whoever looks after the platform.")
    public CheckView one(@RestPath UUID id) {
        return checks.require(id);
    }
}
