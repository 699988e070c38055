package org.evident.sharedcomments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shares")
@RolesAllowed(Role.PERSON)
class CommentEndpoint {

    private static final String KIND = "There is no such kind of thing";
    private static final String MINUTES =
            "For 15 minutes after it was written; 409 later. Somebody else's answers 404. ";

    private final CommentService comments;

    CommentEndpoint(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @Path("things/{kind}/{id}/comments")
    @Operation(
            operationId = "listSharedComments",
            summary = "What is said of something that is shared, the last first",
            description =
                    "Its owner reads what they say with each reader; a reader what they say with the owner, while it is open to"
                            + " them, and only their own words once it is not. 404 for anybody else.")
    public Page<CommentView> list(
            @RestPath @Size(max = 40, message = KIND) String kind,
            @RestPath UUID id,
            @Valid @BeanParam CommentListRequest list) {
        return comments.list(kind, id, list);
    }

    @POST
    @Path("things/{kind}/{id}/comments")
    @Operation(
            operationId = "sayOfShared",
            summary = "Say something of what is shared",
            description =
                    "By its owner with one reader, or by a reader with the owner, while the share lasts: 404 without one, 403"
                            + " for a reader who was asked for no comments. The other is told that there is a comment, and"
                            + " nothing of it. Send an Idempotency-Key so that a repeat says nothing twice.")
    @APIResponseSchema(value = CommentView.class, responseCode = "201", responseDescription = "Said")
    public RestResponse<CommentView> say(
            @RestPath @Size(max = 40, message = KIND) String kind,
            @RestPath UUID id,
            @NotNull(message = "Write a comment") @Valid CommentInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        return RestResponse.status(RestResponse.Status.CREATED, comments.say(kind, id, body, key));
    }

    @PUT
    @Path("shared-comments/{id}")
    @Operation(
            operationId = "reviseSharedComment",
            summary = "Change a comment of mine",
            description = MINUTES + "Needs If-Match with its version: 428 without, 412 when it was changed since.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<CommentView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Write a comment") @Valid CommentChangeInput body) {
        var view = comments.revise(id, ETags.required(version), body);
        return ETags.versioned(view.version(), view);
    }

    @DELETE
    @Path("shared-comments/{id}")
    @Operation(operationId = "deleteSharedComment", summary = "Delete a comment of mine", description = MINUTES)
    public void delete(@RestPath UUID id) {
        comments.delete(id);
    }
}
