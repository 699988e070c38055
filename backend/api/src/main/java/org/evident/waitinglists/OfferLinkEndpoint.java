package org.evident.waitinglists;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/offers/{link}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@PermitAll
class OfferLinkEndpoint {

    private static final String LINK = "The last part of the link in the mail, up to 100 characters.";

    private final OfferService offers;

    OfferLinkEndpoint(OfferService offers) {
        this.offers = offers;
    }

    @GET
    @Operation(
            operationId = "getOffer",
            summary = "What a link in a mail offers",
            description =
                    "Without signing in. Opening it changes nothing, however often. 404 for a link that is not ours.")
    public OfferView one(@RestPath @Size(max = 100) @Parameter(description = LINK) String link) {
        return offers.byLink(link);
    }

    @POST
    @Operation(
            operationId = "answerOfferByLink",
            summary = "Answer the offer that a link leads to",
            description =
                    "Without signing in, once: repeating the same answer changes nothing, another is refused (409), and so is one"
                            + " after the offer has ended.")
    public OfferView answerByLink(
            @RestPath @Size(max = 100) @Parameter(description = LINK) String link,
            @NotNull(message = "Send an answer") @Valid OfferAnswerInput body) {
        return offers.answerByLink(link, body.answer());
    }
}
