package org.evident.invitations;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{organisationId}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Invitations",
        description = "People who are asked to belong to an organisation. Accounts stay in Keycloak.")
@RolesAllowed(Role.PERSON)
class InvitationEndpoint {

    private final InvitationService invitations;

    InvitationEndpoint(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GET
    @Operation(
            operationId = "listInvitations",
            summary = "Invitations of an organisation, the newest first",
            description = "For those who may invite people there (right people.invite).")
    public Page<InvitationView> list(@RestPath UUID organisationId, @Valid @BeanParam InvitationListRequest list) {
        return invitations.list(organisationId, list);
    }

    @POST
    @Operation(
            operationId = "invitePerson",
            summary = "Invite somebody",
            description =
                    "Needs the right people.invite there, and roles.assign to give roles. The answer comes at once; the account"
                            + " is made and the mail sent within seconds, and again and again for three days while Keycloak or the"
                            + " mail server is away. The link in the mail holds once, for seven days. Whoever has an account keeps"
                            + " it and is told that they now belong here too. Send an Idempotency-Key so that a repeat invites"
                            + " nobody twice; the same address is never invited twice while an invitation stands.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "To be sent")
    public RestResponse<InvitationView> invite(
            @RestPath UUID organisationId,
            @NotNull(message = "Send an invitation") @Valid InvitationInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = invitations.invite(organisationId, body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInvitation",
            summary = "One invitation",
            description = "One of another organisation answers 404. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "The invitation")
    public RestResponse<InvitationView> one(@RestPath UUID organisationId, @RestPath UUID id) {
        return answer(invitations.require(organisationId, id));
    }

    @POST
    @Path("{id}/resend")
    @Operation(
            operationId = "resendInvitation",
            summary = "Send an invitation again",
            description =
                    "Needs If-Match. With a new link that holds for seven days. 409 when they have signed in already, or it"
                            + " was withdrawn.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "To be sent again")
    public RestResponse<InvitationView> resend(
            @RestPath UUID organisationId, @RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(invitations.resend(organisationId, id, ETags.required(version)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation that has not been sent",
            description =
                    "409 for one that was sent: end the person's membership instead. Repeating it changes nothing.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(@RestPath UUID organisationId, @RestPath UUID id) {
        invitations.withdraw(organisationId, id);
    }

    @GET
    @Path("progress")
    @Operation(
            operationId = "getInvitationProgress",
            summary = "How far the sending is",
            description = "Counts of all invitations of the organisation, and the pace of the last minute.")
    public ProgressView progress(@RestPath UUID organisationId) {
        return invitations.progress(organisationId);
    }

    @PUT
    @Path("pause")
    @Operation(
            operationId = "pauseInvitations",
            summary = "Send no invitations for now, or go on",
            description = "Those under way are finished. Repeating it changes nothing.")
    public ProgressView pause(
            @RestPath UUID organisationId, @NotNull(message = "Send a choice") @Valid PauseInput body) {
        return invitations.pause(organisationId, body.paused());
    }

    private static RestResponse<InvitationView> answer(InvitationView view) {
        return ETags.versioned(view.version(), view);
    }
}
