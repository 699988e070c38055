package org.evident.bookings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;

@Path("/me/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@RolesAllowed(Role.PERSON)
class MyBookingEndpoint {

    private final BookingReadingService readings;

    MyBookingEndpoint(BookingReadingService readings) {
        this.readings = readings;
    }

    @GET
    @Operation(
            operationId = "listMyBookings",
            summary = "What I have booked, wait for, and went to",
            description = "The next first where they are to come, the last first where they are over.")
    public Page<BookingView> mine(@Valid @BeanParam MyBookingListRequest list) {
        return readings.mine(list);
    }
}
