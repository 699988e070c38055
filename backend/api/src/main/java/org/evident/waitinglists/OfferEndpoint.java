package org.evident.waitinglists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/bookings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class OfferEndpoint {

    private final OfferService offers;
    private final OverrideService overrides;

    OfferEndpoint(OfferService offers, OverrideService overrides) {
        this.offers = offers;
        this.overrides = overrides;
    }

    @POST
    @Path("answer")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "answerOffer",
            summary = "Take the place that is offered to me, or let it pass",
            description =
                    "For the person and who booked for them: 404 for who may not see the booking, 403 otherwise. What is let pass is"
                            + " offered to the next in line. Repeating the same answer changes nothing; 409 when the offer has ended.")
    @APIResponse(responseCode = "204", description = "Answered")
    public void answer(@RestPath UUID id, @NotNull(message = "Send an answer") @Valid OfferAnswerInput body) {
        offers.answer(id, body.answer());
    }

    @POST
    @Path("give-place")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "givePlace",
            summary = "Give a place to somebody in line, before others",
            description =
                    "For who runs the event, with a reason that stays in the history: 404 for who may not see the booking, 403"
                            + " otherwise. A free place, or else the last that was offered; its person then stands where they stood"
                            + " in line. 409 when there is neither, or they no longer wait.")
    @APIResponse(responseCode = "204", description = "Given")
    public void givePlace(@RestPath UUID id, @NotNull(message = "Send a reason") @Valid GivePlaceInput body) {
        overrides.givePlace(id, body);
    }
}
