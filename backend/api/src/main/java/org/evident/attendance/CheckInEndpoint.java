package org.evident.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;

@Path("/me/check-in")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
@RolesAllowed(Role.PERSON)
class CheckInEndpoint {

    private final SignInService signIns;

    CheckInEndpoint(SignInService signIns) {
        this.signIns = signIns;
    }

    @PUT
    @Operation(
            operationId = "checkIn",
            summary = "Sign in to a learning event with its code",
            description =
                    "From thirty minutes before it starts until it ends (409 otherwise). Who has a place attended; others are"
                            + " walked in, where the event is open to them and takes people without a booking (403 otherwise)."
                            + " Repeating it changes nothing. A code that is not known answers 400, and after ten of them in"
                            + " fifteen minutes 429.")
    public CheckInView checkIn(@NotNull(message = "Enter the code on the screen") @Valid CheckInInput body) {
        return signIns.checkIn(body.plain());
    }
}
