package org.evident.networks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.networks.NetworkRepository.Side;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Which organisations a network or provider looks after, so that its account managers know whom to call. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@RolesAllowed(Role.PERSON)
class NetworkEndpoint {

    private final NetworkService networks;

    NetworkEndpoint(NetworkService networks) {
        this.networks = networks;
    }

    @GET
    @Path("organisations/{id}/network-members")
    @Operation(
            operationId = "listNetworkMembers",
            summary = "Organisations in a network, in the order of their names",
            description =
                    "For the people of the network and whoever looks after the platform: 404 for others. Empty for an"
                            + " organisation that is no network or provider.")
    public Page<NetworkMemberView> members(@RestPath UUID id, @Valid @BeanParam NetworkListRequest list) {
        return networks.list(Side.MEMBERS_OF, id, list);
    }

    @GET
    @Path("organisations/{id}/networks")
    @Operation(
            operationId = "listNetworks",
            summary = "Networks that an organisation is in",
            description = "For its people and whoever looks after the platform: 404 for others.")
    public Page<NetworkMemberView> networks(@RestPath UUID id, @Valid @BeanParam NetworkListRequest list) {
        return networks.list(Side.NETWORKS_OF, id, list);
    }

    @POST
    @Path("organisations/{id}/network-members")
    @Operation(
            operationId = "addNetworkMember",
            summary = "Add an organisation to a network",
            description =
                    "For whoever looks after the platform. 409 where the organisation of the address is neither a network nor a"
                            + " provider; 400 where the other is in it already in that time. Send an Idempotency-Key so that a"
                            + " repeat adds nothing.")
    @APIResponseSchema(value = NetworkMemberView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<NetworkMemberView> add(
            @RestPath UUID id,
            @NotNull(message = "Send a membership") @Valid NetworkMemberInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = networks.add(id, body, key);
        return ResponseBuilder.<NetworkMemberView>created(uri.getBaseUriBuilder()
                        .path("network-members/" + view.id())
                        .build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    @PUT
    @Path("network-members/{id}")
    @Operation(
            operationId = "reviseNetworkMember",
            summary = "Change from when to when an organisation is in a network",
            description =
                    "For whoever looks after the platform (403 for others). Needs If-Match with the version that the list told:"
                            + " 428 without, 412 when someone changed it since. A last day in the past ends it.")
    @APIResponseSchema(value = NetworkMemberView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<NetworkMemberView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a period") @Valid PeriodInput body) {
        var view = networks.revise(id, ETags.required(version), body);
        return ETags.versioned(view.version(), view);
    }
}
