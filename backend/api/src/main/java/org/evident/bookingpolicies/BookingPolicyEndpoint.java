package org.evident.bookingpolicies;

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

@Path("/organisations/{id}/booking-policy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@RolesAllowed(Role.PERSON)
class BookingPolicyEndpoint {

    private final BookingPolicyService policies;

    BookingPolicyEndpoint(BookingPolicyService policies) {
        this.policies = policies;
    }

    @GET
    @Operation(
            operationId = "getBookingPolicy",
            summary = "How an organisation takes bookings",
            description =
                    "For its people (404 otherwise). Where it has set nothing, what is usual: no approval, cancel up to 3 working"
                            + " days before, no charge, reminders 14 and 5 days before. Carries an ETag.")
    @APIResponseSchema(value = BookingPolicyView.class, responseCode = "200", responseDescription = "The policy")
    public RestResponse<BookingPolicyView> one(@RestPath UUID id) {
        return answer(policies.require(id));
    }

    @PUT
    @Operation(
            operationId = "reviseBookingPolicy",
            summary = "Set how an organisation takes bookings",
            description =
                    "For its administrators: 404 for those outside it, 403 within. Needs If-Match with the ETag that was read. It"
                            + " holds for events of the organisation from now on, and for what is booked already; approval"
                            + " holds for what its people book, wherever.")
    @APIResponseSchema(value = BookingPolicyView.class, responseCode = "200", responseDescription = "Set")
    public RestResponse<BookingPolicyView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a policy") @Valid BookingPolicyInput body) {
        return answer(policies.revise(id, ETags.required(version), body));
    }

    private static RestResponse<BookingPolicyView> answer(BookingPolicyView view) {
        return ETags.versioned(view.version(), view);
    }
}
