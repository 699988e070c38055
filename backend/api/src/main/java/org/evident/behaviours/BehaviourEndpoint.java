package org.evident.behaviours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/behaviour-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Self-check",
        description =
                "Eight things that being evidence informed means, after the London Borough of Redbridge's strategy (2012), in our"
                        + " words and in this order: I look for research before I decide; I draw on what practice has taught"
                        + " colleagues and me; I ask people what they want, and it counts; I keep up to date; I ask what speaks"
                        + " against my view; I write down how evidence informed what I decided; I share what I learn; I look"
                        + " whether what I did helped.")
@RolesAllowed(Role.PERSON)
class BehaviourEndpoint {

    private final BehaviourService checks;

    BehaviourEndpoint(BehaviourService checks) {
        this.checks = checks;
    }

    @GET
    @Operation(
            operationId = "listBehaviourChecks",
            summary = "How I saw my own use of evidence, the newest first",
            description = "For me alone: nobody else reads or counts it.")
    public Page<BehaviourCheckView> list(@Valid @BeanParam PageRequest page) {
        return checks.list(page);
    }

    @POST
    @Operation(
            operationId = "checkBehaviours",
            summary = "Say how I see it today",
            description = "Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = BehaviourCheckView.class, responseCode = "201", responseDescription = "Kept")
    public RestResponse<BehaviourCheckView> answer(
            @NotNull(message = "Answer the eight statements") @Valid BehaviourCheckInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        return RestResponse.status(RestResponse.Status.CREATED, checks.answer(body, key));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeBehaviourCheck",
            summary = "Remove a self-check",
            description = "For good. Where none of mine has that id, nothing is changed.")
    public void remove(@RestPath UUID id) {
        checks.remove(id);
    }
}
