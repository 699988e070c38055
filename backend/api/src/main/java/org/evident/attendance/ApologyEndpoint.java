package org.evident.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/events/{id}/apology")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
@RolesAllowed(Role.PERSON)
class ApologyEndpoint {

    private final ApologyService apologies;

    ApologyEndpoint(ApologyService apologies) {
        this.apologies = apologies;
    }

    @PUT
    @Operation(
            operationId = "sendApology",
            summary = "Say that I cannot come",
            description =
                    "For who has a place, until the event ends; 404 without one. They are excused, and their place stays theirs:"
                            + " cancelling the booking gives it to somebody else. Repeating it replaces the comment.")
    public void apologise(@RestPath UUID id, @NotNull(message = "Send an apology") @Valid ApologyInput body) {
        apologies.send(id, body.comment());
    }

    @DELETE
    @Operation(
            operationId = "takeBackApology",
            summary = "Say that I can come after all",
            description = "Until the event ends. Repeating it changes nothing.")
    public void comeAfterAll(@RestPath UUID id) {
        apologies.takeBack(id);
    }
}
