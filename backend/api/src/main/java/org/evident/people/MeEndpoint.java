package org.evident.people;

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

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@RolesAllowed(Role.PERSON)
class MeEndpoint {

    private final PersonService people;

    MeEndpoint(PersonService people) {
        this.people = people;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who I am and what I may do today",
            description = "Rights follow dated roles: one that ended yesterday gives nothing today.")
    public MeView me() {
        return people.me();
    }

    @PUT
    @Path("interests")
    @Operation(
            operationId = "followTopics",
            summary = "Choose the topics I follow",
            description = "Replaces the whole list, so that repeating it changes nothing.")
    public MeView follow(@NotNull(message = "Send the topics") @Valid InterestsInput body) {
        return people.follow(body);
    }
}
