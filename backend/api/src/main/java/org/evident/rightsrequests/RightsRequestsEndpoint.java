package org.evident.rightsrequests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/organisations/{id}/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights requests", description = "What people ask an organisation about their data, and the clock of each.")
@RolesAllowed(Role.PERSON)
class RightsRequestsEndpoint {

    private final RightsRequestService requests;

    RightsRequestsEndpoint(RightsRequestService requests) {
        this.requests = requests;
    }

    @GET
    @Operation(
            operationId = "listRightsRequests",
            summary = "Requests about data that an organisation has received",
            description = "Needs privacy.manage there: 404 outside, 403 without it.")
    public Page<RightsRequestSummary> list(@RestPath UUID id, @Valid @BeanParam RequestListRequest page) {
        return requests.list(id, page);
    }

    @POST
    @Operation(
            operationId = "logRightsRequest",
            summary = "Log the request of somebody who wrote or called",
            description =
                    "Its clock runs from the day it came. Who has an account is told. Needs privacy.manage there. Send an"
                            + " Idempotency-Key so that a repeat logs one.")
    @APIResponseSchema(value = RightsRequestView.class, responseCode = "201", responseDescription = "Logged")
    public RestResponse<RightsRequestView> log(
            @RestPath UUID id,
            @NotNull(message = "Send a request") @Valid LogInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = requests.log(id, body, key);
        return ResponseBuilder.<RightsRequestView>created(uri.getBaseUriBuilder()
                        .path("rights-requests/" + view.id())
                        .build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
