package org.evident.holds;

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
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/organisations/{id}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Role.PERSON)
class HoldsEndpoint {

    private final HoldService holds;

    HoldsEndpoint(HoldService holds) {
        this.holds = holds;
    }

    @GET
    @Operation(
            operationId = "listLegalHolds",
            summary = "Legal holds of an organisation, those not released first",
            description = "Needs privacy.manage there: 404 outside, 403 without it.")
    public Page<HoldView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return holds.list(id, page);
    }

    @POST
    @Operation(
            operationId = "placeLegalHold",
            summary = "Keep a person's records, or a class of records, from removal and erasure",
            description =
                    "From now on. Needs privacy.manage there. The person is not told, because knowing might defeat what it is"
                            + " for. Send an Idempotency-Key so that a repeat places one.")
    @APIResponseSchema(value = HoldView.class, responseCode = "201", responseDescription = "Placed")
    public RestResponse<HoldView> place(
            @RestPath UUID id,
            @NotNull(message = "Send a hold") @Valid HoldInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = holds.place(id, body, key);
        return ResponseBuilder.<HoldView>created(
                        uri.getBaseUriBuilder().path("legal-holds/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
