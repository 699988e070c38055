package org.evident.integrations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/integrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Integrations",
        description =
                "Clients of integrators: for which organisation each acts, and when it was last seen. Accounts, secrets"
                        + " and scopes are kept in Keycloak.")
@RolesAllowed(Role.PERSON)
class ClientEndpoint {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    private static final String CLIENT = "Send the client's id as it is in Keycloak";

    private final ClientService clients;

    ClientEndpoint(ClientService clients) {
        this.clients = clients;
    }

    @GET
    @Operation(
            operationId = "listIntegrations",
            summary = "Clients that act for my organisations",
            description =
                    "Needs the right organisation.manage. Whoever looks after the platform sees all, first those that"
                            + " called and are tied to no organisation: they read what is public and nothing else.")
    public Page<ClientView> list(@Valid @BeanParam ClientRequest asked) {
        return clients.list(asked);
    }

    @GET
    @Path("{clientId}")
    @Operation(
            operationId = "getIntegration",
            summary = "One client",
            description = "Carries an ETag where it is tied to an organisation.")
    public RestResponse<ClientView> one(@RestPath @Pattern(regexp = ID, message = CLIENT) String clientId) {
        return versioned(clientId, clients.require(clientId));
    }

    @GET
    @Path("{clientId}/calls")
    @Operation(
            operationId = "listIntegrationCalls",
            summary = "How often one client called, day by day",
            description = "For the last 30 days, up to a minute late. Days without calls are left out.")
    public ClientView.Days calls(@RestPath @Pattern(regexp = ID, message = CLIENT) String clientId) {
        return clients.days(clientId);
    }

    @PUT
    @Path("{clientId}")
    @Operation(
            operationId = "tieIntegration",
            summary = "Say for which organisation a client acts",
            description =
                    "For whoever looks after the platform. Give it an account in Keycloak as well. One that is tied"
                            + " already needs If-Match. A limit of its own is felt within five seconds.")
    public RestResponse<ClientView> tie(
            @RestPath @Pattern(regexp = ID, message = CLIENT) String clientId,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the organisation it acts for") @Valid ClientInput body) {
        return versioned(clientId, clients.tie(clientId, version, body));
    }

    @DELETE
    @Path("{clientId}")
    @Operation(
            operationId = "untieIntegration",
            summary = "Let a client act for no organisation",
            description =
                    "Within five seconds it reads what is public and nothing else. Its account stays in Keycloak.")
    @APIResponse(responseCode = "204", description = "It acts for none")
    public void untie(
            @RestPath @Pattern(regexp = ID, message = CLIENT) String clientId, @RestHeader("If-Match") String version) {
        clients.untie(clientId, version);
    }

    private RestResponse<ClientView> versioned(String clientId, ClientView view) {
        return clients.version(clientId)
                .map(version -> ETags.versioned(version, view))
                .orElseGet(() -> RestResponse.ok(view));
    }
}
