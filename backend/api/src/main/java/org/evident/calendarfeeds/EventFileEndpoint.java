package org.evident.calendarfeeds;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One learning event, to put into a calendar by hand. */
@Path("/events/{id}/calendar.ics")
@Produces("text/calendar")
@Tag(name = "Calendars")
@PermitAll
class EventFileEndpoint {

    private final FeedService feeds;

    EventFileEndpoint(FeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Operation(
            operationId = "getEventCalendarFile",
            summary = "One learning event, to put into a calendar",
            description =
                    "iCalendar, for whoever may see the event. The address to join online is in it only for those who have a"
                            + " place and those who run it. 404 for one without a date.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100_000)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<String> event(@RestPath UUID id, HttpHeaders asked) {
        return CalendarFile.answer(feeds.event(id), asked);
    }
}
