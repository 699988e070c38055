package org.evident.packs;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs", description = "Ordered sets of resources for a session, supervision, a meeting or an induction.")
class PackEndpoint {

    private static final String KEY = "Up to 100 characters, kept for a day.";

    private final PackService packs;

    PackEndpoint(PackService packs) {
        this.packs = packs;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPacks",
            summary = "My packs and those shared with me, the last changed first",
            description = "Only what the caller may see. Counts and minutes are of what is open to the caller.")
    public Page<PackSummary> list(@Valid @BeanParam PackListRequest list) {
        return packs.list(list);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getPack",
            summary = "One pack",
            description =
                    "One that the caller may not see answers 404. Items that are not open to the caller are counted and"
                            + " not named. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = PackView.class, responseCode = "200", responseDescription = "The pack")
    public RestResponse<PackView> one(@RestPath UUID id) {
        return answer(packs.require(id));
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "addPack",
            summary = "Put a pack together",
            description =
                    "In an organisation that the caller belongs to (403 otherwise). Up to 100 resources, each open to the"
                            + " caller. Staff may share it with a team or service area of theirs or with the organisation;"
                            + " sharing it with the network or everyone needs an editing role, and foster carers keep theirs"
                            + " as drafts. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = PackView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<PackView> add(
            @NotNull(message = "Send a pack") @Valid PackInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        var view = packs.add(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "revisePack",
            summary = "Replace a pack, share it, or bring it back",
            description =
                    "For its owner and, once it was shared, for those who edit resources in its organisation. Needs If-Match"
                            + " with the ETag that was read: 428 without, 412 when someone changed it since. It stays in its"
                            + " organisation. What it holds already may stay although it is no longer open to the caller.")
    @APIResponseSchema(value = PackView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<PackView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a pack") @Valid PackInput body) {
        return answer(packs.revise(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "archivePack",
            summary = "Archive a pack",
            description =
                    "For those who may edit it. Nobody else sees it any more; replacing it brings it back. Repeating it"
                            + " changes nothing.")
    public void archive(@RestPath UUID id) {
        packs.archive(id);
    }

    @POST
    @Path("{id}/copy")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "copyPack",
            summary = "Copy a pack, to adapt it",
            description =
                    "A draft of the caller's own, in an organisation that the caller belongs to, with what is open to them"
                            + " and with credit to the pack it came from. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = PackView.class, responseCode = "201", responseDescription = "Copied")
    public RestResponse<PackView> copy(
            @RestPath UUID id,
            @NotNull(message = "Choose the organisation it belongs to") @Valid PackCopyInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        var view = packs.copy(id, body, key);
        return ResponseBuilder.<PackView>created(
                        uri.getBaseUriBuilder().path("packs/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    private static RestResponse<PackView> answer(PackView view) {
        return ETags.versioned(view.version(), view);
    }
}
