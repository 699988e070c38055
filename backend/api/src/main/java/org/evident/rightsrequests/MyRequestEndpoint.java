package org.evident.rightsrequests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My data")
@RolesAllowed(Role.PERSON)
class MyRequestEndpoint {

    private final MyRequestService requests;

    MyRequestEndpoint(MyRequestService requests) {
        this.requests = requests;
    }

    @GET
    @Operation(
            operationId = "listMyRightsRequests",
            summary = "What I asked about my data, the newest first",
            description = "Those that were logged for me after I wrote, too.")
    public Page<RightsRequestView> list(@Valid @BeanParam PageRequest page) {
        return requests.list(page);
    }

    @POST
    @Operation(
            operationId = "raiseRightsRequest",
            summary = "Ask about my data",
            description =
                    "Of an organisation that the caller is or was with. It must be answered within a calendar month. Send an"
                            + " Idempotency-Key so that a repeat asks once.")
    @APIResponseSchema(value = RightsRequestView.class, responseCode = "201", responseDescription = "Received")
    public RestResponse<RightsRequestView> raise(
            @NotNull(message = "Send a request") @Valid RaiseInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = requests.raise(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMyRightsRequest",
            summary = "One of my requests",
            description = "404 for one of somebody else. Carries an ETag.")
    @APIResponseSchema(value = RightsRequestView.class, responseCode = "200", responseDescription = "The request")
    public RestResponse<RightsRequestView> one(@RestPath UUID id) {
        return answer(requests.require(id));
    }

    @PUT
    @Path("{id}/reply")
    @Operation(
            operationId = "replyToRightsRequest",
            summary = "Say more, where I was asked to",
            description = "The clock runs on. Needs If-Match. 409 where nothing was asked.")
    @APIResponseSchema(value = RightsRequestView.class, responseCode = "200", responseDescription = "Told")
    public RestResponse<RightsRequestView> reply(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Write your answer") @Valid ReplyInput body) {
        return answer(requests.reply(id, ETags.required(version), body));
    }

    private static RestResponse<RightsRequestView> answer(RightsRequestView view) {
        return ETags.versioned(view.version(), view);
    }
}
