package org.evident.calendarfeeds;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What an organisation shows of its learning events to calendar programs, which carry no token. */
@Path("/organisations/{id}/events.ics")
@Produces("text/calendar")
@Tag(name = "Calendars")
@PermitAll
class OrganisationFeedEndpoint {

    private final FeedService feeds;

    OrganisationFeedEndpoint(FeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Operation(
            operationId = "readOrganisationCalendar",
            summary = "An organisation's learning events as a calendar",
            description =
                    "iCalendar: the public ones for everyone; with the organisation's own secret also those that are for all of its"
                            + " members, but none that is for one service area or team. 404 for a secret that was renewed or ended."
                            + CalendarFile.NEW)
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<String> organisation(
            @RestPath UUID id,
            @RestQuery
                    @Size(max = 100, message = "A key has 43 letters and numbers")
                    @Parameter(description = "The organisation's own secret.")
                    String key,
            HttpHeaders asked) {
        return CalendarFile.answer(
                feeds.ofOrganisation(id, key == null || key.isEmpty() ? null : new Secret(key)), asked);
    }
}
