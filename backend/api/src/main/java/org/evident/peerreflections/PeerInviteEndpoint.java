package org.evident.peerreflections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/peer-invites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Peer reflections")
@RolesAllowed(Role.PERSON)
class PeerInviteEndpoint {

    private final PeerInviteService invites;

    PeerInviteEndpoint(PeerInviteService invites) {
        this.invites = invites;
    }

    @PUT
    @Path("{id}/exports")
    @Operation(
            operationId = "choosePeerExports",
            summary = "Choose whether copies of my record have somebody's side",
            description = "Their words stay as they are. Needs If-Match: 428 without, 412 when it was changed since.")
    @APIResponseSchema(value = PeerInviteView.class, responseCode = "200", responseDescription = "Chosen")
    public RestResponse<PeerInviteView> exports(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Choose whether your copies have their side") @Valid PeerExportInput body) {
        var view = invites.chooseExports(id, ETags.required(version), body.inExports());
        return ETags.versioned(view.version(), view);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokePeerInvite",
            summary = "Take a question back",
            description = "Its link opens nothing from then on. What was answered stays. Repeating it changes nothing.")
    public void revoke(@RestPath UUID id) {
        invites.revoke(id);
    }
}
