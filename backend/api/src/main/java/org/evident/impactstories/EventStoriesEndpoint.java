package org.evident.impactstories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/events/{id}/impact-stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
@RolesAllowed(Role.PERSON)
class EventStoriesEndpoint {

    private final StoryService stories;
    private final SignificanceService significance;

    EventStoriesEndpoint(StoryService stories, SignificanceService significance) {
        this.stories = stories;
        this.significance = significance;
    }

    @GET
    @Operation(
            operationId = "listImpactStories",
            summary = "What changed after a learning event, as those who were there tell it",
            description =
                    "The caller's own, and those whose authors agree that others read them; all of them for those who run the"
                            + " event. The most significant first. Nobody is named. 404 where the event is not open to the caller.")
    public ImpactStoriesView list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return stories.list(id, page);
    }

    @POST
    @Operation(
            operationId = "tellImpactStory",
            summary = "Tell what changed after a learning event",
            description =
                    "For those who were there (403 otherwise), once they are on the list of who came; up to three (409). Send an"
                            + " Idempotency-Key so that a repeat tells nothing twice.")
    @APIResponseSchema(value = ImpactStoryView.class, responseCode = "201", responseDescription = "Told")
    public RestResponse<ImpactStoryView> tell(
            @RestPath UUID id,
            @NotNull(message = "Write what changed") @Valid ImpactStoryInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        var view = stories.tell(id, body, key);
        return ResponseBuilder.<ImpactStoryView>created(URI.create("/api/v1/impact-stories/" + view.id()))
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportImpactStories",
            summary = "Stories that may be shared, as CSV",
            description =
                    "For those who run the event (403 otherwise). Those whose authors have not agreed are left out. Up to 1,000.")
    @APIResponse(
            responseCode = "200",
            description = "What changed, for whom, why it matters, and why it is among the most significant",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> export(@RestPath UUID id) {
        return ResponseBuilder.ok(significance.file(id))
                .type("text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"impact-stories.csv\"")
                .build();
    }
}
