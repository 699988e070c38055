package org.evident.calendarfeeds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
@RolesAllowed(Role.PERSON)
class MyFeedEndpoint {

    private final SecretService secrets;

    MyFeedEndpoint(SecretService secrets) {
        this.secrets = secrets;
    }

    @GET
    @Operation(
            operationId = "getMyCalendarFeed",
            summary = "Whether my calendar has an address, and since when",
            description = "The address itself was shown when it was made, and is not kept.")
    public FeedView mine() {
        return secrets.mine();
    }

    @POST
    @Operation(
            operationId = "makeMyCalendarFeed",
            summary = "Make or renew the secret address of my calendar",
            description = "Whoever has it reads which learning events I go to." + FeedView.RENEWED)
    @APIResponseSchema(value = FeedView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<FeedView> make(UriInfo uri) {
        return FeedView.made(uri, secrets.make());
    }

    @DELETE
    @Operation(
            operationId = "endMyCalendarFeed",
            summary = "End the secret address of my calendar",
            description = "It opens nothing any more, at once. Repeating it changes nothing.")
    public void end() {
        secrets.end();
    }
}
