package org.evident.bookingapprovals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/booking-approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@RolesAllowed(Role.PERSON)
class ApprovalEndpoint {

    private final ApprovalService approvals;

    ApprovalEndpoint(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @GET
    @Operation(
            operationId = "listBookingApprovals",
            summary = "Bookings that wait for approval, or were decided",
            description =
                    "Of those in the team or service area that the caller supervises today, or in the organisation that they"
                            + " administer; empty for everyone else. Never one's own.")
    public Page<ApprovalView> list(@Valid @BeanParam ApprovalListRequest list) {
        return approvals.list(list);
    }

    @POST
    @Path("{bookingId}/decide")
    @Operation(
            operationId = "decideBooking",
            summary = "Approve a booking, or decline it with a reason",
            description =
                    "For who may see it in the list (404 otherwise): the manager it waits for, and after they have been reminded anyone"
                            + " else who may approve it (403 before). A declined place is offered to the first in line. 409 when"
                            + " it has been decided.")
    @APIResponse(responseCode = "204", description = "Decided")
    public void decide(@RestPath UUID bookingId, @NotNull(message = "Send a decision") @Valid ApprovalInput body) {
        approvals.decide(bookingId, body);
    }
}
