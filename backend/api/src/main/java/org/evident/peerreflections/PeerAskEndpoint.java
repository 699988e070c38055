package org.evident.peerreflections;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/peer-asks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Peer reflections")
@RolesAllowed(Role.PERSON)
class PeerAskEndpoint {

    private final PeerAnswerService answers;

    PeerAskEndpoint(PeerAnswerService answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listPeerAsks",
            summary = "Who asked me for my side, the newest first",
            description = "What was taken back is not among them. Nothing of a record is shown here.")
    public Page<PeerAskView> list(@Valid @BeanParam PageRequest page) {
        return answers.asked(page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPeerAsk",
            summary = "What somebody asks me, with what they show me",
            description = "While it is open, looking is noted for whoever asked. 404 once it was taken back.")
    public PeerAskView one(@RestPath UUID id) {
        return answers.look(id);
    }

    @POST
    @Path("{id}/answer")
    @Operation(
            operationId = "answerPeerAsk",
            summary = "Add my side",
            description = "Once; 409 later. It stays as I wrote it: whoever asked cannot change it.")
    @APIResponseSchema(value = PeerAskView.class, responseCode = "200", responseDescription = "Added")
    public PeerAskView answer(@RestPath UUID id, @NotNull(message = "Write your side") @Valid PeerAnswerInput body) {
        return answers.answer(id, body);
    }

    @POST
    @Path("{id}/decline")
    @Operation(
            operationId = "declinePeerAsk",
            summary = "Say that I cannot add my side",
            description = "No reason is asked. Repeating it changes nothing; 409 where it was answered or has expired.")
    @APIResponse(responseCode = "204", description = "Told")
    public void decline(@RestPath UUID id) {
        answers.decline(id);
    }
}
