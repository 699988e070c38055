package org.evident.eventmails;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;

@Path("/me/event-mail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
@RolesAllowed(Role.PERSON)
class EventMailEndpoint {

    private final EventMailService mails;

    EventMailEndpoint(EventMailService mails) {
        this.mails = mails;
    }

    @GET
    @Operation(
            operationId = "getMyEventMail",
            summary = "Which mails about learning events I get",
            description = "All of them until I choose.")
    public EventMailView mine() {
        return mails.mine();
    }

    @PUT
    @Operation(
            operationId = "chooseMyEventMail",
            summary = "Choose which mails about learning events I get",
            description =
                    "Repeating it changes nothing. Whatever is chosen, what happens to my bookings stands in my notices as well.")
    public EventMailView choose(@NotNull(message = "Choose which mails you want") @Valid EventMailInput body) {
        return mails.choose(body.amount());
    }
}
