package org.evident.outward;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{id}/embed-hosts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
@RolesAllowed(Role.PERSON)
class EmbedHostsEndpoint {

    private final EmbedHostsService hosts;

    EmbedHostsEndpoint(EmbedHostsService hosts) {
        this.hosts = hosts;
    }

    @GET
    @Operation(
            operationId = "getEmbedHosts",
            summary = "On whose pages blocks of my organisation may stand",
            description = "Carries an ETag. An organisation that is not the caller's answers 404.")
    @APIResponseSchema(value = EmbedHostsView.class, responseCode = "200", responseDescription = "The hosts")
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<EmbedHostsView> get(@RestPath UUID id, HttpHeaders headers) {
        var view = hosts.require(id);
        return ETags.ok(ETags.of(view.version()), headers, view);
    }

    @PUT
    @Operation(
            operationId = "setEmbedHosts",
            summary = "Say on whose pages blocks of my organisation may stand",
            description = "Needs an editing role in the organisation, and If-Match with the ETag that was read: 428"
                    + " without, 412 when someone changed it since. Anyone who asks for a block sees its hosts.")
    @APIResponseSchema(value = EmbedHostsView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<EmbedHostsView> set(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a list of hosts") @Valid EmbedHostsInput body) {
        var view = hosts.allow(id, ETags.required(version), body);
        return ETags.versioned(view.version(), view);
    }
}
