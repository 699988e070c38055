package org.evident.impactstories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/impact-stories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
@RolesAllowed(Role.PERSON)
class ImpactStoryEndpoint {

    private static final String MATCH = " Needs If-Match: 428 without, 412 when it was changed since.";

    private final StoryService stories;
    private final SignificanceService significance;

    ImpactStoryEndpoint(StoryService stories, SignificanceService significance) {
        this.stories = stories;
        this.significance = significance;
    }

    @GET
    @Operation(
            operationId = "getImpactStory",
            summary = "A story of what changed",
            description =
                    "For its author, those who run the event and, where its author agrees, whoever sees the event.")
    @APIResponseSchema(value = ImpactStoryView.class, responseCode = "200", responseDescription = "The story")
    public RestResponse<ImpactStoryView> get(@RestPath UUID id) {
        return answer(stories.require(id));
    }

    @PUT
    @Operation(
            operationId = "reviseImpactStory",
            summary = "Change my story, or who reads it",
            description = "For its author (403 for others who read it). What was chosen is chosen no more." + MATCH)
    @APIResponseSchema(value = ImpactStoryView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<ImpactStoryView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Write what changed") @Valid ImpactStoryInput body) {
        return answer(stories.revise(id, ETags.required(version), body));
    }

    @DELETE
    @Operation(
            operationId = "removeImpactStory",
            summary = "Take my story away",
            description = "For its author (403 for others who read it)." + MATCH)
    public void remove(@RestPath UUID id, @RestHeader("If-Match") String version) {
        stories.remove(id, ETags.required(version));
    }

    @PUT
    @Path("significance")
    @Operation(
            operationId = "chooseImpactStory",
            summary = "Count a story among the most significant, and say why",
            description = "For those who run the event (403 for others who read it)." + MATCH)
    @APIResponseSchema(value = ImpactStoryView.class, responseCode = "200", responseDescription = "Chosen")
    public RestResponse<ImpactStoryView> choose(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say why") @Valid SignificanceInput body) {
        return answer(
                significance.choose(id, ETags.required(version), body.reason().strip()));
    }

    @DELETE
    @Path("significance")
    @Operation(
            operationId = "unchooseImpactStory",
            summary = "Count a story among the most significant no more",
            description = "For those who run the event (403 for others who read it)." + MATCH)
    @APIResponseSchema(value = ImpactStoryView.class, responseCode = "200", responseDescription = "Chosen no more")
    public RestResponse<ImpactStoryView> unchoose(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(significance.choose(id, ETags.required(version), null));
    }

    private static RestResponse<ImpactStoryView> answer(ImpactStoryView view) {
        return ETags.versioned(view.version(), view);
    }
}
