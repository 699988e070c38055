package org.evident.peerreflections;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who was asked by mail has no account: the address is the key, and opens this one question until it is answered. */
@Path("/peer-links/{address}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Peer reflections")
@PermitAll
class PeerLinkEndpoint {

    private static final String LONG = "A link ends in 43 letters and numbers";
    private static final String DEAD =
            "404 for a link that was answered, taken back, has expired or never was. After thirty of those in fifteen minutes"
                    + " from one address 429.";

    private final PeerAnswerService answers;

    PeerLinkEndpoint(PeerAnswerService answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readPeerLink",
            summary = "What somebody asks, by the link in a mail",
            description = "For whoever was asked, without an account. Reading uses nothing up. " + DEAD)
    public PeerAskView look(
            @RestPath @Size(max = 100, message = LONG) String address, @Context HttpServerRequest request) {
        return answers.look(new Address(address), from(request));
    }

    @POST
    @Path("answer")
    @Operation(
            operationId = "answerPeerLink",
            summary = "Add one's side, by the link in a mail",
            description = "Once: the link opens nothing afterwards. " + DEAD)
    @APIResponse(responseCode = "204", description = "Added")
    public void answer(
            @RestPath @Size(max = 100, message = LONG) String address,
            @NotNull(message = "Write your side") @Valid PeerAnswerInput body,
            @Context HttpServerRequest request) {
        answers.answer(new Address(address), body, from(request));
    }

    @POST
    @Path("decline")
    @Operation(
            operationId = "declinePeerLink",
            summary = "Say no, by the link in a mail",
            description = "The link opens nothing afterwards. " + DEAD)
    @APIResponse(responseCode = "204", description = "Told")
    public void decline(@RestPath @Size(max = 100, message = LONG) String address, @Context HttpServerRequest request) {
        answers.decline(new Address(address), from(request));
    }

    private static String from(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
