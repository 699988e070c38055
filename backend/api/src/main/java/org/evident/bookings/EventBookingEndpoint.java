package org.evident.bookings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings", description = "Places at learning events, and the line for them.")
@RolesAllowed(Role.PERSON)
class EventBookingEndpoint {

    private static final String KEY = "Up to 100 characters, kept for a day.";

    private final BookingService bookings;
    private final GroupBookingService groups;
    private final BookingReadingService readings;
    private final OutlookService outlooks;

    EventBookingEndpoint(
            BookingService bookings,
            GroupBookingService groups,
            BookingReadingService readings,
            OutlookService outlooks) {
        this.bookings = bookings;
        this.groups = groups;
        this.readings = readings;
        this.outlooks = outlooks;
    }

    @GET
    @Path("booking-outlook")
    @Operation(
            operationId = "getBookingOutlook",
            summary = "What I have to know before I book",
            description =
                    "Whether the caller may book and why not, what they have already, who approves it, what else they have at that"
                            + " time, until when they can cancel. An event that is not open to them answers 404.")
    public OutlookView outlook(@RestPath UUID id) {
        return outlooks.of(id);
    }

    @POST
    @Path("bookings")
    @Operation(
            operationId = "bookEvent",
            summary = "Book a place, or a place in line",
            description =
                    "Confirmed at once, requested where a manager approves it, or waiting where all places are taken; whoever comes"
                            + " later never overtakes the line. 404 for an event that is not open to the caller; 403 for who it is"
                            + " not meant for or has not been to what it asks for first, and for people whom the caller does not book for; 409 when it is closed, full"
                            + " without a waiting list, or booked already (existing leads to it). Send an Idempotency-Key so that a"
                            + " repeat books nothing more.")
    @APIResponseSchema(value = BookingView.class, responseCode = "201", responseDescription = "Booked")
    public RestResponse<BookingView> book(
            @RestPath UUID id,
            @NotNull(message = "Send a booking") @Valid BookingInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        var view = readings.require(bookings.book(id, body, key).id());
        return ResponseBuilder.<BookingView>created(
                        uri.getBaseUriBuilder().path("bookings/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    @POST
    @Path("group-bookings")
    @Operation(
            operationId = "bookGroup",
            summary = "Book for several people at once",
            description =
                    "Supervisors for those they supervise, who plans events for people of the organisation. In the order given, each"
                            + " gets a place or stands in line; who can not be booked is named with the reason. With onlyIfAll, 409"
                            + " and nobody is booked unless all get a place. Send an Idempotency-Key.")
    public GroupBookingView bookGroup(
            @RestPath UUID id,
            @NotNull(message = "Choose who comes") @Valid GroupBookingInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key) {
        return groups.book(id, body, key);
    }

    @GET
    @Path("bookings")
    @Operation(
            operationId = "listEventBookings",
            summary = "Who comes, who waits and who does not come any more",
            description = "For who runs the event: 404 for those it is not open to, 403 otherwise.")
    public Page<BookingView> list(@RestPath UUID id, @Valid @BeanParam EventBookingListRequest list) {
        return readings.atEvent(id, list);
    }

    @GET
    @Path("offers-and-asks")
    @Operation(
            operationId = "listOffersAndAsks",
            summary = "What those who come offer and ask for",
            description =
                    "Without names, for those with a place and who runs the event: 404 for those it is not open to, 403 otherwise.")
    public Page<OfferAndAskView> offersAndAsks(@RestPath UUID id, @Valid @BeanParam PageRequest list) {
        return readings.offersAndAsks(id, list);
    }

    @GET
    @Path("needs")
    @Operation(
            operationId = "listEventNeeds",
            summary = "What those who come need and eat",
            description =
                    "For who planned the event, its co-organisers and facilitators, and its organisation's OD administrators: 404 for"
                            + " those it is not open to, 403 otherwise. Each person named sees that it was opened. Deleted 14 days"
                            + " after the event.")
    public Page<NeedsView> needs(@RestPath UUID id, @Valid @BeanParam PageRequest list) {
        return readings.needsAt(id, list);
    }
}
