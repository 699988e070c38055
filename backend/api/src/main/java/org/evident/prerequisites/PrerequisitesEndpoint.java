package org.evident.prerequisites;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/events/{id}/prerequisites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@RolesAllowed(Role.PERSON)
class PrerequisitesEndpoint {

    private final PrerequisiteService prerequisites;

    PrerequisitesEndpoint(PrerequisiteService prerequisites) {
        this.prerequisites = prerequisites;
    }

    @GET
    @Operation(
            operationId = "getEventPrerequisites",
            summary = "What people must have been to before they come to an event",
            description =
                    "For who sees the event (404 otherwise), with whether the caller has been to each. Carries an ETag, also while"
                            + " nothing is asked.")
    @APIResponseSchema(value = PrerequisitesView.class, responseCode = "200", responseDescription = "What it asks for")
    public RestResponse<PrerequisitesView> one(@RestPath UUID id) {
        return answer(prerequisites.require(id));
    }

    @PUT
    @Operation(
            operationId = "reviseEventPrerequisites",
            summary = "Set what people must have been to before",
            description =
                    "For who runs the event: 404 for those it is not open to, 403 otherwise. It replaces what was asked. Needs If-Match"
                            + " with the ETag that was read: 428 without, 412 when it was changed since. It holds for who books from"
                            + " then on; whoever runs the event books people all the same. What is copied from the event, and the"
                            + " dates of a series made from it later, ask for the same.")
    @APIResponseSchema(value = PrerequisitesView.class, responseCode = "200", responseDescription = "Set")
    public RestResponse<PrerequisitesView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Choose what people must have been to") @Valid PrerequisitesInput body) {
        return answer(prerequisites.revise(id, ETags.required(version), body));
    }

    private static RestResponse<PrerequisitesView> answer(PrerequisitesView view) {
        return ETags.versioned(view.version(), view);
    }
}
