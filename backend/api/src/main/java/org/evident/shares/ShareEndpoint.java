package org.evident.shares;

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

@Path("/shares")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shares", description = "Opening something of one's own to one other person, for a time.")
@RolesAllowed(Role.PERSON)
class ShareEndpoint {

    private final ShareService shares;
    private final ShareReader reader;
    private final Readers readers;

    ShareEndpoint(ShareService shares, ShareReader reader, Readers readers) {
        this.shares = shares;
        this.reader = reader;
        this.readers = readers;
    }

    @GET
    @Operation(
            operationId = "listShares",
            summary = "What I shared with others, the newest first",
            description = "Those that last, unless others are asked for.")
    public Page<ShareView> given(@Valid @BeanParam ShareListRequest list) {
        return reader.given(list);
    }

    @GET
    @Path("received")
    @Operation(
            operationId = "listReceivedShares",
            summary = "What others share with me now, the newest first",
            description = "What was revoked or has expired is not among them.")
    public Page<ShareView> received(@Valid @BeanParam PageRequest page) {
        return reader.received(page);
    }

    @GET
    @Path("supervisors")
    @Operation(
            operationId = "listMySupervisors",
            summary = "Who supervises my team, service area or organisation, to be offered first",
            description = "Up to ten, the nearest first.")
    public SupervisorsView supervisors() {
        return new SupervisorsView(readers.supervisors());
    }

    @POST
    @Operation(
            operationId = "shareThings",
            summary = "Share things of mine with one person",
            description =
                    "With somebody who works for an organisation of the caller or holds a role there; foster carers with those"
                            + " who supervise them (400 otherwise). What is not the caller's answers 404, whatever it is. What"
                            + " is open to them already stays so, on these terms. They are told who shared how many things, and"
                            + " no title. All are shared or none. Send an Idempotency-Key so that a repeat tells nobody twice.")
    @APIResponseSchema(value = GivenView.class, responseCode = "201", responseDescription = "Shared")
    public RestResponse<GivenView> give(
            @NotNull(message = "Say what to share with whom") @Valid ShareInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        return RestResponse.status(RestResponse.Status.CREATED, shares.give(body, key));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeShare",
            summary = "Change how long, for what, and whether they may comment",
            description =
                    "By its owner; 403 for the reader, 409 once it was revoked. Needs If-Match with its version: 428 without,"
                            + " 412 when it was changed since.")
    @APIResponseSchema(value = ShareView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<ShareView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say how to share it") @Valid ShareChangeInput body) {
        var view = shares.change(id, ETags.required(version), body);
        return ETags.versioned(view.version(), view);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "endShare",
            summary = "End a share at once",
            description =
                    "By its owner, or by the reader, who then does not see it any more. What was said of it stays with the owner."
                            + " Repeating it changes nothing.")
    public void end(@RestPath UUID id) {
        shares.end(id);
    }
}
