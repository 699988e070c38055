package org.evident.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed(Role.PERSON)
class ExportEndpoint {

    private final ExportService exports;

    ExportEndpoint(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Operation(
            operationId = "listDataExports",
            summary = "Copies of my data, the newest first",
            description = "Each is deleted seven days after it was ready.")
    public Page<ExportView> list(@Valid @BeanParam PageRequest page) {
        return exports.list(page);
    }

    @POST
    @Operation(
            operationId = "startDataExport",
            summary = "Ask for a copy of everything about me",
            description =
                    "Made in the background: a ZIP file with a JSON file for each part of the data map and a page to read."
                            + " One at a time and five a day (409). The person is told when it is ready."
                            + " Send an Idempotency-Key so that a repeat asks for nothing.")
    @APIResponseSchema(value = ExportView.class, responseCode = "201", responseDescription = "Asked for")
    public RestResponse<ExportView> start(
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = exports.start(key);
        return RestResponse.ResponseBuilder.<ExportView>created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getDataExport",
            summary = "A copy of my data, and how far it is",
            description = "One of somebody else answers 404.")
    public ExportView one(@RestPath UUID id) {
        return exports.require(id);
    }

    @GET
    @Path("{id}/file")
    @Produces("application/zip")
    @Operation(
            operationId = "downloadDataExport",
            summary = "The ZIP file",
            description =
                    "For the person alone, and 404 until it is ready or once it is gone. Each download is noted in the audit.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> file(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(exports.file(id))
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-evident-data.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
