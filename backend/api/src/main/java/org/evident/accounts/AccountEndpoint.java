package org.evident.accounts;

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
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{organisationId}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "The people of an organisation. Keycloak keeps their accounts.")
@RolesAllowed(Role.PERSON)
class AccountEndpoint {

    private final AccountService accounts;

    AccountEndpoint(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(
            operationId = "listAccounts",
            summary = "The people of an organisation, in the order of their names",
            description = "For those who may invite or manage people there (rights people.invite, people.manage).")
    public Page<AccountSummary> list(@RestPath UUID organisationId, @Valid @BeanParam AccountListRequest list) {
        return accounts.list(organisationId, list);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAccount",
            summary = "One person of an organisation",
            description =
                    "Somebody who does not belong to it answers 404, whoever asks. That it was looked at is written to the"
                            + " audit. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = AccountView.class, responseCode = "200", responseDescription = "The person")
    public RestResponse<AccountView> one(@RestPath UUID organisationId, @RestPath UUID id) {
        return answer(accounts.look(organisationId, id));
    }

    @POST
    @Path("{id}/disable")
    @Operation(
            operationId = "disableAccount",
            summary = "Switch an account off",
            description =
                    "Needs If-Match and the right people.manage. Tokens that are out stop working within five seconds, and"
                            + " nobody can sign in with the account. 409 for oneself, for the last administrator (od-admin) and"
                            + " for somebody who also belongs elsewhere.")
    @APIResponseSchema(value = AccountView.class, responseCode = "200", responseDescription = "Switched off")
    public RestResponse<AccountView> disable(
            @RestPath UUID organisationId, @RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(accounts.disable(organisationId, id, ETags.required(version)));
    }

    @POST
    @Path("{id}/enable")
    @Operation(
            operationId = "enableAccount",
            summary = "Switch an account on again",
            description =
                    "Needs If-Match and the right people.manage. They have to sign in anew. Also of somebody who has left; 409"
                            + " where the platform or another organisation switched it off.")
    @APIResponseSchema(value = AccountView.class, responseCode = "200", responseDescription = "Switched on")
    public RestResponse<AccountView> enable(
            @RestPath UUID organisationId, @RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(accounts.enable(organisationId, id, ETags.required(version)));
    }

    @POST
    @Path("{id}/sign-out")
    @Operation(
            operationId = "signOutAccount",
            summary = "Sign somebody out everywhere",
            description =
                    "Needs If-Match and the right people.manage. Ends their sessions in Keycloak, and tokens issued before"
                            + " stop working within five seconds.")
    @APIResponseSchema(value = AccountView.class, responseCode = "200", responseDescription = "Signed out")
    public RestResponse<AccountView> signOut(
            @RestPath UUID organisationId, @RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(accounts.signOut(organisationId, id, ETags.required(version)));
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endMembership",
            summary = "End somebody's membership of the organisation",
            description =
                    "Needs If-Match and the right people.manage. Roles in the organisation end on the same day at the latest."
                            + " The account stays the person's own. 409 for oneself and for the last administrator (od-admin).")
    @APIResponse(responseCode = "204", description = "Ends on that day")
    public void end(
            @RestPath UUID organisationId,
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the last day") @Valid EndInput body) {
        accounts.end(organisationId, id, ETags.required(version), body);
    }

    private static RestResponse<AccountView> answer(AccountView view) {
        return ETags.versioned(view.version(), view);
    }
}
