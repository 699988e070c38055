package org.evident.eventinterest;

import jakarta.annotation.security.RolesAllowed;
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

@Path("/events/{id}/interest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning events")
@RolesAllowed(Role.PERSON)
class EventInterestEndpoint {

    private final EventInterest interest;

    EventInterestEndpoint(EventInterest interest) {
        this.interest = interest;
    }

    @PUT
    @Operation(
            operationId = "sayInterest",
            summary = "Ask to be told when there is a date",
            description =
                    "For a published event without one (409 otherwise). It books nothing. Repeating it changes nothing.")
    public InterestView say(@RestPath UUID id) {
        return interest.say(id);
    }

    @DELETE
    @Operation(
            operationId = "dropInterest",
            summary = "Not be told any more",
            description = "Repeating it changes nothing.")
    public void takeBack(@RestPath UUID id) {
        interest.takeBack(id);
    }
}
