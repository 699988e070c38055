package org.evident.calendars;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Learning events by day, and in the calendars that people use elsewhere.")
class CalendarEndpoint {

    private final CalendarService calendars;

    CalendarEndpoint(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCalendar",
            summary = "Learning events on some days",
            description =
                    "Those open to the caller that go on during any of the days, with what was cancelled or postponed among"
                            + " them; public ones for whoever has not signed in. All in one answer: the first 500 and how many"
                            + " there are. Days and local times are those of the United Kingdom.")
    public CalendarView days(@Valid @BeanParam CalendarRequest days) {
        return calendars.on(days);
    }
}
