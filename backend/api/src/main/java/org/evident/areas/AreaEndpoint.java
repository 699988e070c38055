package org.evident.areas;

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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@RolesAllowed(Role.PERSON)
class AreaEndpoint {

    private static final String MANAGERS =
            "For administrators of its organisation. Needs If-Match: 428 without, 412 when someone changed it since. ";

    private final AreaService areas;

    AreaEndpoint(AreaService areas) {
        this.areas = areas;
    }

    @GET
    @Path("organisations/{id}/service-areas")
    @Operation(
            operationId = "listServiceAreas",
            summary = "Service areas of an organisation, in its own order",
            description = "For its people: 404 for others. Administrators are told how many people are in each.")
    public Page<ServiceAreaDetailView> list(@RestPath UUID id, @Valid @BeanParam PlaceListRequest list) {
        return areas.list(id, list);
    }

    @POST
    @Path("organisations/{id}/service-areas")
    @Operation(
            operationId = "addServiceArea",
            summary = "Add a service area",
            description =
                    "For administrators of the organisation. It comes last unless a place is given. Up to 100 are open at once"
                            + " (409). Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = ServiceAreaDetailView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<ServiceAreaDetailView> add(
            @RestPath UUID id,
            @NotNull(message = "Send a service area") @Valid ServiceAreaInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = areas.add(id, body, key);
        return ResponseBuilder.<ServiceAreaDetailView>created(uri.getBaseUriBuilder()
                        .path("service-areas/" + view.id())
                        .build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("service-areas/{id}")
    @Operation(
            operationId = "getServiceArea",
            summary = "One service area",
            description = "For the people of its organisation: 404 for others. Carries an ETag.")
    @APIResponseSchema(value = ServiceAreaDetailView.class, responseCode = "200", responseDescription = "The area")
    public RestResponse<ServiceAreaDetailView> one(@RestPath UUID id) {
        return answer(areas.require(id));
    }

    @PUT
    @Path("service-areas/{id}")
    @Operation(
            operationId = "reviseServiceArea",
            summary = "Rename a service area, or move it among the others",
            description = MANAGERS + "The others make room; their versions stay.")
    @APIResponseSchema(value = ServiceAreaDetailView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<ServiceAreaDetailView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a service area") @Valid ServiceAreaInput body) {
        return answer(areas.revise(id, ETags.required(version), body));
    }

    @POST
    @Path("service-areas/{id}/close")
    @Operation(
            operationId = "closeServiceArea",
            summary = "Close a service area",
            description = MANAGERS
                    + "It is kept for what refers to it, and nobody new comes in. 409 while it has open teams, or"
                    + " people who belong to it or hold a role for it; the answer says how many.")
    @APIResponseSchema(value = ServiceAreaDetailView.class, responseCode = "200", responseDescription = "Closed")
    public RestResponse<ServiceAreaDetailView> close(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(areas.close(id, ETags.required(version)));
    }

    @POST
    @Path("service-areas/{id}/reopen")
    @Operation(operationId = "reopenServiceArea", summary = "Reopen a closed service area", description = MANAGERS)
    @APIResponseSchema(value = ServiceAreaDetailView.class, responseCode = "200", responseDescription = "Open again")
    public RestResponse<ServiceAreaDetailView> reopen(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(areas.reopen(id, ETags.required(version)));
    }

    private static RestResponse<ServiceAreaDetailView> answer(ServiceAreaDetailView view) {
        return ETags.versioned(view.version(), view);
    }
}
