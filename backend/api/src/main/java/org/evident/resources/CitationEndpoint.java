package org.evident.resources;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.csl.ExportFormat;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/resources")
@Tag(name = "Citations")
@PermitAll
class CitationEndpoint {

    private final CitationService citations;

    CitationEndpoint(CitationService citations) {
        this.citations = citations;
    }

    @GET
    @Path("{id}/citation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "citeResource",
            summary = "A reference to a resource",
            description =
                    "Harvard (Cite Them Right), APA or Vancouver, as plain text, by the styles of citationstyles.org.")
    public CitationView cite(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("harvard")
                    @Pattern(regexp = "harvard|apa|vancouver", message = "Choose harvard, apa or vancouver")
                    @Parameter(schema = @Schema(enumeration = {"harvard", "apa", "vancouver"}))
                    String style) {
        return citations.cite(id, style);
    }

    @GET
    @Path("export")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "exportResources",
            summary = "References for a reference manager",
            description = "One to 100 resources as a file. One that the caller may not see answers 404.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    public RestResponse<String> export(
            @RestQuery
                    @NotNull(message = ExportFormat.CHOOSE)
                    @Pattern(regexp = ExportFormat.NAMES, message = ExportFormat.CHOOSE)
                    @Parameter(schema = @Schema(enumeration = {"ris", "bibtex", "csl-json"}))
                    String format,
            @RestQuery("id")
                    @NotNull(message = "Choose a resource")
                    @Size(min = 1, max = 100, message = "Choose 1 to 100 resources")
                    List<UUID> ids) {
        var wanted = ExportFormat.named(format);
        return RestResponse.ResponseBuilder.ok(citations.export(ids, wanted))
                .type(MediaType.TEXT_PLAIN + ";charset=utf-8")
                .header("Content-Disposition", wanted.attachment())
                .build();
    }
}
