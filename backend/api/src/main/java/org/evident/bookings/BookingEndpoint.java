package org.evident.bookings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/bookings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@RolesAllowed(Role.PERSON)
class BookingEndpoint {

    private final BookingReadingService readings;
    private final SubstitutionService substitutions;

    BookingEndpoint(BookingReadingService readings, SubstitutionService substitutions) {
        this.readings = readings;
        this.substitutions = substitutions;
    }

    @GET
    @Operation(
            operationId = "getBooking",
            summary = "One booking, with its history",
            description =
                    "For the person, who booked for them and who runs the event; 404 otherwise. Needs are told to the person alone."
                            + " Carries an ETag.")
    @APIResponseSchema(value = BookingView.class, responseCode = "200", responseDescription = "The booking")
    public RestResponse<BookingView> one(@RestPath UUID id) {
        return answer(readings.require(id));
    }

    @PUT
    @Operation(
            operationId = "reviseBooking",
            summary = "Change what I offer, ask for and need",
            description =
                    "For the person alone: 404 for who may not see the booking, 403 otherwise. Needs If-Match. 409 when it is over.")
    @APIResponseSchema(value = BookingView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<BookingView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send what you offer, ask for and need") @Valid BookingRevisionInput body) {
        return answer(readings.revise(id, ETags.required(version), body));
    }

    @POST
    @Path("substitute")
    @Operation(
            operationId = "substituteBooking",
            summary = "Let a colleague come instead",
            description =
                    "For the person and who booked for them where the terms allow it, and for who runs the event: 404 for who may not"
                            + " see the booking. The place is kept and the line does not move. A colleague of the same"
                            + " organisation (400 otherwise) to whom the event is open (403). 409 when it has begun, there is no"
                            + " place, or they have booked already. Send an Idempotency-Key.")
    @APIResponseSchema(value = BookingView.class, responseCode = "201", responseDescription = "Replaced")
    public RestResponse<BookingView> substitute(
            @RestPath UUID id,
            @NotNull(message = "Choose who comes instead") @Valid SubstituteInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = readings.require(substitutions.substitute(id, body, key).id());
        return ResponseBuilder.<BookingView>created(
                        uri.getBaseUriBuilder().path("bookings/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    private static RestResponse<BookingView> answer(BookingView view) {
        return ETags.versioned(view.version(), view);
    }
}
