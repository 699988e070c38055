package org.evident.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/organisations/{id}/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Role.PERSON)
class RunsEndpoint {

    private final RunService runs;

    RunsEndpoint(RunService runs) {
        this.runs = runs;
    }

    @GET
    @Operation(
            operationId = "listRetentionRuns",
            summary = "The log of previews and removals of an organisation, the newest first",
            description = "Needs privacy.manage there.")
    public Page<RunView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return runs.list(id, page);
    }

    @POST
    @Operation(
            operationId = "previewRetention",
            summary = "Look at what would go today, removing nothing",
            description =
                    "Counted in the background: read the run until its state is done. Needs privacy.manage there. Send an"
                            + " Idempotency-Key so that a repeat looks once.")
    @APIResponseSchema(value = RunView.class, responseCode = "201", responseDescription = "Being counted")
    public RestResponse<RunView> preview(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = runs.preview(id, key);
        return ResponseBuilder.<RunView>created(uri.getBaseUriBuilder()
                        .path("retention-runs/" + view.id())
                        .build())
                .entity(view)
                .build();
    }
}
