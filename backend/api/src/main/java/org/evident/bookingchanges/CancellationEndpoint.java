package org.evident.bookingchanges;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/bookings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@RolesAllowed(Role.PERSON)
class CancellationEndpoint {

    private final CancellationService cancellations;

    CancellationEndpoint(CancellationService cancellations) {
        this.cancellations = cancellations;
    }

    @POST
    @Path("cancel")
    @Operation(
            operationId = "cancelBooking",
            summary = "Give a place back, or leave the line",
            description =
                    "For the person, who booked for them and who runs the event; 404 otherwise. The place is offered to the first in"
                            + " line. After the last day for it a reason is needed (400), and the charge of the organisation's"
                            + " terms is recorded unless who runs the event does it. Repeating it changes nothing. 409 when the"
                            + " event has begun.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel(
            @RestPath UUID id, @NotNull(message = "Send a reason, or an empty one") @Valid CancelInput body) {
        cancellations.cancel(id, body);
    }

    @POST
    @Path("waive")
    @Operation(
            operationId = "waiveCharge",
            summary = "Waive the charge for cancelling late or not coming",
            description =
                    "For who runs the event: 404 for who may not see the booking, 403 otherwise. 409 where no charge was recorded."
                            + " Repeating it changes nothing.")
    @APIResponse(responseCode = "204", description = "Waived")
    public void waive(@RestPath UUID id, @NotNull(message = "Send a reason") @Valid WaiveInput body) {
        cancellations.waive(id, body);
    }
}
