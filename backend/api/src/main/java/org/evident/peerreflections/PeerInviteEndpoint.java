package org.evident.peerreflections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Peer reflections", description = "Asking a colleague, here or elsewhere, for their side.")
@RolesAllowed(Role.PERSON)
class PeerInviteEndpoint {

    private final PeerInviteService invites;

    PeerInviteEndpoint(PeerInviteService invites) {
        this.invites = invites;
    }

    @GET
    @Path("cpd-records/{id}/peer-invites")
    @Operation(
            operationId = "listPeerInvites",
            summary = "Whom I asked for their side of a record, and what they answered, the newest first",
            description = "For the record's owner; 404 for everybody else, also for those it is shared with.")
    public Page<PeerInviteView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return invites.list(id, page);
    }

    @POST
    @Path("cpd-records/{id}/peer-invites")
    @Operation(
            operationId = "askPeer",
            summary = "Ask somebody for their side of a record of mine",
            description =
                    "A colleague, who is told in Evident; or somebody elsewhere, who gets a link by mail that needs no account,"
                            + " holds for 28 days and can be answered once. They see what is ticked, as it is when they look. Up"
                            + " to 20 people about one record (409), and 20 by mail a day (429). Send an Idempotency-Key so that"
                            + " a repeat asks nobody twice.")
    @APIResponseSchema(value = PeerInviteView.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<PeerInviteView> ask(
            @RestPath UUID id,
            @NotNull(message = "Say whom to ask") @Valid PeerInviteInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        return RestResponse.status(RestResponse.Status.CREATED, invites.ask(id, body, key));
    }

    @PUT
    @Path("peer-invites/{id}/exports")
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
    @Path("peer-invites/{id}")
    @Operation(
            operationId = "revokePeerInvite",
            summary = "Take a question back",
            description = "Its link opens nothing from then on. What was answered stays. Repeating it changes nothing.")
    public void revoke(@RestPath UUID id) {
        invites.revoke(id);
    }
}
