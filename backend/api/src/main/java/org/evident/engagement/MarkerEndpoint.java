package org.evident.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/visit-markers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
@RolesAllowed(Role.PERSON)
class MarkerEndpoint {

    private final MarkerService markers;
    private final EngagementService engagement;

    MarkerEndpoint(MarkerService markers, EngagementService engagement) {
        this.markers = markers;
        this.engagement = engagement;
    }

    @GET
    @Operation(
            operationId = "listVisitMarkers",
            summary = "Days that matter to an organisation's use of the hub, the latest first",
            description = "Needs a role that reads insight in the organisation.")
    public Page<MarkerView> list(
            @RestQuery @NotNull(message = "Choose an organisation") @Parameter(required = true) UUID organisationId,
            @Valid @BeanParam PageRequest page) {
        return markers.list(organisationId, page);
    }

    @POST
    @Operation(
            operationId = "addVisitMarker",
            summary = "Mark a day, such as a launch or a campaign",
            description = "Needs an editing role in the organisation. An Idempotency-Key makes a repeat harmless.")
    @APIResponseSchema(value = MarkerView.class, responseCode = "201", responseDescription = "Marked")
    public RestResponse<MarkerView> add(
            @NotNull(message = "Send a marker") @Valid MarkerInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = markers.add(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getVisitMarker",
            summary = "One marker",
            description = "404 without a role that reads insight in its organisation. Carries an ETag.")
    @APIResponseSchema(value = MarkerView.class, responseCode = "200", responseDescription = "The marker")
    public RestResponse<MarkerView> one(@RestPath UUID id) {
        return answer(markers.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseVisitMarker",
            summary = "Replace a marker",
            description = "Needs If-Match and an editing role. It stays with its organisation.")
    @APIResponseSchema(value = MarkerView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<MarkerView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a marker") @Valid MarkerInput body) {
        return answer(markers.change(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeVisitMarker",
            summary = "Remove a marker",
            description = "Needs If-Match and an editing role. The counts stay as they are.")
    public void remove(@RestPath UUID id, @RestHeader("If-Match") String version) {
        markers.remove(id, ETags.required(version));
    }

    @GET
    @Path("{id}/engagement")
    @Operation(
            operationId = "getEngagement",
            summary = "Visits a month before and after a marker, of the hub and of each provider",
            description = "Over whole months, from the first one to the last one that has ended.")
    public EngagementView engagement(@RestPath UUID id) {
        return engagement.around(id);
    }

    private static RestResponse<MarkerView> answer(MarkerView view) {
        return ETags.versioned(view.version(), view);
    }
}
