package org.evident.rightsrequests;

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

@Path("/rights-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights requests")
@RolesAllowed(Role.PERSON)
class RightsRequestEndpoint {

    private final RightsRequestService requests;

    RightsRequestEndpoint(RightsRequestService requests) {
        this.requests = requests;
    }

    @GET
    @Operation(
            operationId = "getRightsRequest",
            summary = "One request",
            description =
                    "404 without privacy.manage in its organisation. Whoever asked sees that it was looked at. Carries an ETag.")
    @APIResponseSchema(value = RightsRequestView.class, responseCode = "200", responseDescription = "The request")
    public RestResponse<RightsRequestView> one(@RestPath UUID id) {
        return answer(requests.require(id));
    }

    @PUT
    @Path("step")
    @Operation(
            operationId = "stepRightsRequest",
            summary = "Take a request a step on",
            description =
                    "What it allows now. Whoever asked is told and reads the note. Needs If-Match. 409 where the step is not"
                            + " possible: an extension is told within the first month (UK GDPR article 12(3)).")
    @APIResponseSchema(value = RightsRequestView.class, responseCode = "200", responseDescription = "Done")
    public RestResponse<RightsRequestView> step(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a step") @Valid StepInput body) {
        return answer(requests.step(id, ETags.required(version), body));
    }

    private static RestResponse<RightsRequestView> answer(RightsRequestView view) {
        return ETags.versioned(view.version(), view);
    }
}
