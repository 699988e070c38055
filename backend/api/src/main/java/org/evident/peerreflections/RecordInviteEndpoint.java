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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/cpd-records/{id}/peer-invites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Peer reflections", description = "Asking a colleague, here or elsewhere, for their side.")
@RolesAllowed(Role.PERSON)
class RecordInviteEndpoint {

    private final PeerInviteService invites;

    RecordInviteEndpoint(PeerInviteService invites) {
        this.invites = invites;
    }

    @GET
    @Operation(
            operationId = "listPeerInvites",
            summary = "Whom I asked for their side of a record, and what they answered, the newest first",
            description = "For the record's owner; 404 for everybody else, also for those it is shared with.")
    public Page<PeerInviteView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return invites.list(id, page);
    }

    @POST
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
}
