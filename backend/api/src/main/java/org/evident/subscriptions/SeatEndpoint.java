package org.evident.subscriptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions")
@RolesAllowed(Role.PERSON)
class SeatEndpoint {

    private final SeatService seats;

    SeatEndpoint(SeatService seats) {
        this.seats = seats;
    }

    @PUT
    @Path("my-seat")
    @Operation(
            operationId = "takeSeat",
            summary = "Take a free seat for myself",
            description =
                    "Where staff take seats themselves (403 otherwise, and for foster carers). Who has one keeps it. 409 when all"
                            + " are taken, when everyone may use it without, and when it is not running today.")
    public SubscriptionView take(@RestPath UUID id) {
        return seats.take(id);
    }

    @PUT
    @Path("my-request")
    @Operation(
            operationId = "askForSeat",
            summary = "Ask for a seat",
            description =
                    "Administrators of the organisation are told. Asking again, or with a seat, changes nothing. 409 when everyone"
                            + " may use it without, and when it is not running today.")
    public SubscriptionView ask(@RestPath UUID id) {
        return seats.ask(id);
    }

    @DELETE
    @Path("my-seat")
    @Operation(
            operationId = "giveSeatBack",
            summary = "Give my seat back, or stop asking for one",
            description = "Repeating it changes nothing.")
    public void giveBack(@RestPath UUID id) {
        seats.giveBack(id);
    }

    @GET
    @Path("seats")
    @Operation(
            operationId = "listSeats",
            summary = "Who has a seat, or waits for one",
            description = "For administrators of the organisation: 404 for those outside it, 403 within.")
    public Page<SeatView> list(@RestPath UUID id, @Valid @BeanParam SeatListRequest list) {
        return seats.list(id, list);
    }

    @PUT
    @Path("seats/{personId}")
    @Operation(
            operationId = "giveSeat",
            summary = "Give somebody a seat",
            description =
                    "For administrators of the organisation, to somebody who belongs to it today (404 otherwise), who is told. Who"
                            + " has one keeps it. 409 when all are taken, when everyone may use it without, and when it is not"
                            + " running today.")
    public void give(@RestPath UUID id, @RestPath UUID personId) {
        seats.give(id, personId);
    }

    @DELETE
    @Path("seats/{personId}")
    @Operation(
            operationId = "takeSeatBack",
            summary = "Take a seat back, or decline who asks for one",
            description = "For administrators of the organisation. Repeating it changes nothing.")
    public void takeBack(@RestPath UUID id, @RestPath UUID personId) {
        seats.takeBack(id, personId);
    }
}
