package org.evident.holds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/legal-holds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Role.PERSON)
class HoldEndpoint {

    private final HoldService holds;

    HoldEndpoint(HoldService holds) {
        this.holds = holds;
    }

    @GET
    @Operation(
            operationId = "getLegalHold",
            summary = "One legal hold",
            description = "404 without privacy.manage in its organisation. Carries an ETag.")
    @APIResponseSchema(value = HoldView.class, responseCode = "200", responseDescription = "The hold")
    public RestResponse<HoldView> one(@RestPath UUID id) {
        return answer(holds.require(id));
    }

    @PUT
    @Path("release")
    @Operation(
            operationId = "releaseLegalHold",
            summary = "Release a hold, with the reason",
            description = "Needs If-Match. 409 when it has been released already. It stays in the list.")
    @APIResponseSchema(value = HoldView.class, responseCode = "200", responseDescription = "Released")
    public RestResponse<HoldView> release(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the reason") @Valid ReleaseInput body) {
        return answer(holds.release(id, ETags.required(version), body));
    }

    private static RestResponse<HoldView> answer(HoldView view) {
        return ETags.versioned(view.version(), view);
    }
}
