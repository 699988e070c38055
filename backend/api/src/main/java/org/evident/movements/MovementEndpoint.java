package org.evident.movements;

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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joiners, movers and leavers")
@RolesAllowed(Role.PERSON)
class MovementEndpoint {

    private static final String KEY = "Up to 100 characters, kept for a day.";

    private final MovementService movements;

    MovementEndpoint(MovementService movements) {
        this.movements = movements;
    }

    @GET
    @Path("organisations/{id}/movements")
    @Operation(
            operationId = "listMovements",
            summary = "Who moves and who leaves, the latest day first",
            description =
                    "Those that are ahead and those of the last twelve months. Needs people.manage in the organisation:"
                            + " 404 for those who do not belong to it, 403 for those who do and lack the right.")
    public Page<MovementSummary> list(@RestPath UUID id, @Valid @BeanParam MovementRequest list) {
        return movements.list(id, list);
    }

    @POST
    @Path("organisations/{id}/leavings")
    @Operation(
            operationId = "planLeaving",
            summary = "Plan somebody's last day, and who takes over what",
            description =
                    "When the day is over, what they keep for others is handed over, and their roles and membership end;"
                            + " at once when it is over already. Every kind of thing that they keep needs an heir who works"
                            + " for the organisation the day after, does not leave before, and has a role that lets them"
                            + " look after it. What is personal stays theirs. 409 where nobody else would be an"
                            + " administrator, and where something is planned for them already. They are told. Needs"
                            + " people.manage. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = MovementView.class, responseCode = "201", responseDescription = "Planned")
    public RestResponse<MovementView> leave(
            @RestPath UUID id,
            @NotNull(message = "Send a leaving") @Valid LeavingInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        return created(uri, movements.leave(id, body, key));
    }

    @POST
    @Path("organisations/{id}/moves")
    @Operation(
            operationId = "planMove",
            summary = "Move somebody to another team or service area",
            description =
                    "The membership ends the day before and another begins on the first day, in one transaction; roles for"
                            + " the old place end or go along, as chosen for each. Whatever is theirs stays as it is. They"
                            + " are told. Needs people.manage. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = MovementView.class, responseCode = "201", responseDescription = "Planned, or done")
    public RestResponse<MovementView> move(
            @RestPath UUID id,
            @NotNull(message = "Send a move") @Valid MoveInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        return created(uri, movements.move(id, body, key));
    }

    @GET
    @Path("movements/{id}")
    @Operation(
            operationId = "getMovement",
            summary = "One move or leaving",
            description =
                    "Also what changed hands, once it is done. Needs people.manage in its organisation; 404 otherwise."
                            + " Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = MovementView.class, responseCode = "200", responseDescription = "The movement")
    public RestResponse<MovementView> one(@RestPath UUID id) {
        return answer(movements.require(id));
    }

    @PUT
    @Path("movements/{id}")
    @Operation(
            operationId = "changeLeaving",
            summary = "Change the last day or the heirs of a planned leaving",
            description =
                    "Needs If-Match: 428 without, 412 when it was changed since; 409 when it is done or taken back. As"
                            + " planLeaving otherwise. A move is taken back and planned anew.")
    @APIResponseSchema(value = MovementView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<MovementView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a leaving") @Valid LeavingInput body) {
        return answer(movements.change(id, ETags.required(version), body));
    }

    @DELETE
    @Path("movements/{id}")
    @Operation(
            operationId = "cancelMovement",
            summary = "Take back a planned move or leaving",
            description = "Needs If-Match: 428 without, 412 when it was changed since; 409 when it is done already.")
    public void cancel(@RestPath UUID id, @RestHeader("If-Match") String version) {
        movements.cancel(id, ETags.required(version));
    }

    private static RestResponse<MovementView> answer(MovementView view) {
        return ETags.versioned(view.version(), view);
    }

    private static RestResponse<MovementView> created(UriInfo uri, MovementView view) {
        return ResponseBuilder.<MovementView>created(
                        uri.getBaseUriBuilder().path("movements/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
