package org.evident.calendarfeeds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{id}/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
@RolesAllowed(Role.PERSON)
class OrganisationSecretEndpoint {

    private final SecretService secrets;

    OrganisationSecretEndpoint(SecretService secrets) {
        this.secrets = secrets;
    }

    @GET
    @Operation(
            operationId = "getOrganisationCalendarFeed",
            summary = "Whether the organisation's calendar has a secret address, and since when",
            description = "For those who manage its learning events: 403 for its other people.")
    public FeedView ofOrganisation(@RestPath UUID id) {
        return secrets.ofOrganisation(id);
    }

    @POST
    @Operation(
            operationId = "makeOrganisationCalendarFeed",
            summary = "Make or renew the secret address of the organisation's calendar",
            description =
                    "For those who manage its learning events: 403 for its other people. Whoever has it reads what all members may"
                            + " see."
                            + FeedView.RENEWED)
    @APIResponseSchema(value = FeedView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<FeedView> makeForOrganisation(@RestPath UUID id, UriInfo uri) {
        return FeedView.made(uri, secrets.makeForOrganisation(id));
    }

    @DELETE
    @Operation(
            operationId = "endOrganisationCalendarFeed",
            summary = "End the secret address of the organisation's calendar",
            description =
                    "For those who manage its learning events: 403 for its other people. Repeating it changes nothing.")
    public void endForOrganisation(@RestPath UUID id) {
        secrets.endForOrganisation(id);
    }
}
