package org.evident.invitations;

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
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/organisations/{organisationId}/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
@RolesAllowed(Role.PERSON)
class HouseholdEndpoint {

    private final HouseholdService households;

    HouseholdEndpoint(HouseholdService households) {
        this.households = households;
    }

    @GET
    @Operation(
            operationId = "listHouseholds",
            summary = "Households of foster carers, in the order of their names",
            description = "For those who may invite people there (right people.invite).")
    public Page<HouseholdView> list(@RestPath UUID organisationId, @Valid @BeanParam PageRequest page) {
        return households.list(organisationId, page);
    }

    @POST
    @Operation(
            operationId = "addHousehold",
            summary = "Add a household and invite its carers",
            description =
                    "All or none. Each of one to six carers gets an account of their own, as a foster carer: they see what is"
                            + " meant for carers and what is public. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = HouseholdView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<HouseholdView> add(
            @RestPath UUID organisationId,
            @NotNull(message = "Send a household") @Valid HouseholdInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = households.add(organisationId, body, key);
        var at = uri.getAbsolutePathBuilder().path(view.id().toString()).build();
        return ResponseBuilder.<HouseholdView>created(at).entity(view).build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getHousehold",
            summary = "One household",
            description = "One of another organisation answers 404.")
    public HouseholdView one(@RestPath UUID organisationId, @RestPath UUID id) {
        return households.require(organisationId, id);
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endHousehold",
            summary = "End the membership of all carers of a household",
            description =
                    "Needs the right people.manage. One by one they are ended on their own pages. Invitations that have not"
                            + " been sent are withdrawn. Repeating it changes nothing.")
    public HouseholdView end(
            @RestPath UUID organisationId,
            @RestPath UUID id,
            @NotNull(message = "Send the last day") @Valid HouseholdEndInput body) {
        return households.end(organisationId, id, body);
    }
}
