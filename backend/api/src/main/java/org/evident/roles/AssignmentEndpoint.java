package org.evident.roles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
@RolesAllowed(Role.PERSON)
class AssignmentEndpoint {

    private final AssignmentService assignments;

    AssignmentEndpoint(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRole",
            summary = "One role of one person",
            description =
                    "For those who give roles in its organisation. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = RoleAssignmentView.class, responseCode = "200", responseDescription = "The role")
    public RestResponse<RoleAssignmentView> one(@RestPath UUID id) {
        return answer(assignments.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeRole",
            summary = "Change the first and last day of a role",
            description =
                    "Needs If-Match: 428 without, 412 when someone changed it since. Nobody gives themselves more days (403)."
                            + " One that has ended stays as it was (409), and an organisation keeps an OD administrator for as"
                            + " long as it has one (409).")
    @APIResponseSchema(value = RoleAssignmentView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<RoleAssignmentView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the days") @Valid RoleDatesInput body) {
        return answer(assignments.change(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "endRole",
            summary = "End a role at once",
            description =
                    "Its rights end within five seconds; yesterday becomes its last day. To let today be the last day, change"
                            + " it. One that began today or has not begun leaves no row, and stands in the audit. Needs"
                            + " If-Match. The last OD administrator of an organisation cannot be ended (409).")
    public void end(@RestPath UUID id, @RestHeader("If-Match") String version) {
        assignments.end(id, ETags.required(version));
    }

    @POST
    @Path("{id}/handover")
    @Operation(
            operationId = "handOverRole",
            summary = "Hand a role over to somebody else, with a note",
            description =
                    "They hold the same role in the same place from their first day, and whoever holds it now until the day"
                            + " before. Both are told. The rules of giving a role hold. Needs If-Match; send an"
                            + " Idempotency-Key so that a repeat hands over nothing twice.")
    @APIResponseSchema(value = RoleAssignmentView.class, responseCode = "201", responseDescription = "Handed over")
    public RestResponse<RoleAssignmentView> handOver(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say who takes it over") @Valid HandoverInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = assignments.handOver(id, ETags.required(version), body, key);
        return ResponseBuilder.<RoleAssignmentView>created(
                        uri.getBaseUriBuilder().path("roles/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    private static RestResponse<RoleAssignmentView> answer(RoleAssignmentView view) {
        return ETags.versioned(view.version(), view);
    }
}
