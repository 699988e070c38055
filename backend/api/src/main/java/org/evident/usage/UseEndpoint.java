package org.evident.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** "I used this": not stars, but what for. */
@Path("/resources/{id}/uses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uses")
@RolesAllowed(Role.PERSON)
class UseEndpoint {

    private static final String CONTEXTS =
            "A context is stop-the-clock, supervision, group-supervision, direct-work, team-meeting, policy, teaching or"
                    + " own-learning; another one answers 404. ";
    private static final String ADVICE = "Context must be 40 characters or fewer";

    private final UseService uses;

    UseEndpoint(UseService uses) {
        this.uses = uses;
    }

    @GET
    @Operation(
            operationId = "getUses",
            summary = "What a resource was used for: by me, in my organisations, and by everyone",
            description =
                    "Counts of people by context; fewer than 5 are not counted out. Nobody is ever named. A resource that is"
                            + " not open to me answers 404.")
    public UsesView of(@RestPath UUID id) {
        return uses.of(id);
    }

    @PUT
    @Path("{context}")
    @Operation(
            operationId = "sayUsed",
            summary = "Say that I used it, or change my note",
            description = CONTEXTS + "Repeating it changes nothing. A resource that is not open to me answers 404.")
    public UsesView say(
            @RestPath UUID id,
            @RestPath @Size(max = 40, message = ADVICE) String context,
            @NotNull(message = "Say who may read your note") @Valid UseInput body) {
        return uses.say(id, context, body);
    }

    @DELETE
    @Path("{context}")
    @Operation(
            operationId = "takeBackUse",
            summary = "Take back that I used it",
            description = CONTEXTS + "With its note. Repeating it changes nothing.")
    public void takeBack(@RestPath UUID id, @RestPath @Size(max = 40, message = ADVICE) String context) {
        uses.takeBack(id, context);
    }
}
