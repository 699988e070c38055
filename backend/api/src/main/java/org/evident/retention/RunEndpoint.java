package org.evident.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/retention-runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RolesAllowed(Role.PERSON)
class RunEndpoint {

    private final RunService runs;

    RunEndpoint(RunService runs) {
        this.runs = runs;
    }

    @GET
    @Operation(
            operationId = "getRetentionRun",
            summary = "One run, line by line",
            description = "What was found and removed, under which version of which rule. 404 without privacy.manage.")
    public RunView one(@RestPath UUID id) {
        return runs.require(id);
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportRetentionRun",
            summary = "The ids of what a preview is of, as CSV",
            description = "Ids only, of what is past the days of the preview now. No name and no text leaves.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<InputStream> file(@RestPath UUID id) {
        return ResponseBuilder.ok(runs.file(id))
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"retention-preview.csv\"")
                .build();
    }
}
