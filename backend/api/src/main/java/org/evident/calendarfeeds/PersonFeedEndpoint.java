package org.evident.calendarfeeds;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A calendar program carries no token, so that the address itself is the key. */
@Path("/calendars")
@Produces("text/calendar")
@Tag(name = "Calendars")
@PermitAll
class PersonFeedEndpoint {

    private final FeedService feeds;

    PersonFeedEndpoint(FeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("{address}.ics")
    @Operation(
            operationId = "readMyCalendar",
            summary = "A person's own calendar, by its secret address",
            description =
                    "iCalendar: the learning events that the person has a place at or runs, from 92 days ago on, at most 1,000; what"
                            + " was cancelled stands there as cancelled for 60 days. 404 for an address that was renewed or"
                            + " ended."
                            + CalendarFile.NEW)
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<String> person(
            @RestPath @Size(max = 100, message = "An address ends in 43 letters and numbers") String address,
            HttpHeaders asked) {
        return CalendarFile.answer(feeds.ofPerson(new Secret(address)), asked);
    }
}
