package org.evident.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed(Role.PERSON)
class ImportEndpoint {

    private final ImportService imports;

    ImportEndpoint(ImportService imports) {
        this.imports = imports;
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "Imports of my organisations, the newest first",
            description = "Those of organisations where I may import resources.")
    public Page<ImportView> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadImport",
            summary = "Upload a file of records",
            description =
                    "RIS, BibTeX, CSL-JSON, EndNote XML, CSV or JSON in UTF-8 (or UTF-16 with its mark), as it is or"
                            + " gzipped: up to 50 MB, 300 MB unpacked and 200,000 records. The format is recognised by its content."
                            + " Nothing is read into the catalogue yet."
                            + " One that is not added is discarded after 30 days without a change.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Stored")
    public RestResponse<ImportView> upload(
            @RestQuery @NotNull(message = "Choose the organisation that will keep the records") UUID organisationId,
            @RestQuery
                    @NotBlank(message = "Enter the name of the file")
                    @Size(max = 200, message = "File name must be 200 characters or fewer")
                    String fileName,
            InputStream file,
            UriInfo uri) {
        imports.requireMayUpload(organisationId);
        try (var sent = UploadedFile.of(fileName, file)) {
            var view = imports.upload(organisationId, sent);
            return ETags.created(uri, view.id(), view.version(), view);
        }
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImport",
            summary = "An import, and how far it is",
            description = "One of another organisation answers 404. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "The import")
    public RestResponse<ImportView> one(@RestPath UUID id) {
        return answer(imports.require(id));
    }

    @PUT
    @Path("{id}/settings")
    @Operation(
            operationId = "setImport",
            summary = "Say what the columns hold and what every record gets, and start the dry run",
            description =
                    "Needs If-Match. The file is read, tidied, checked and compared with the catalogue; nothing is"
                            + " added. May be repeated from review: decisions are then made anew.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Being read")
    public RestResponse<ImportView> set(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send settings") @Valid ImportSettings body) {
        return answer(imports.set(id, ETags.required(version), body));
    }

    @GET
    @Path("{id}/rows")
    @Operation(
            operationId = "listImportRows",
            summary = "Records of an import, in the order of the file",
            description = "Each with what it became and what was wrong.")
    public Page<ImportRowView> rows(
            @RestPath UUID id,
            @RestQuery
                    @Pattern(
                            regexp = "new|duplicate|doubtful|problem|noted",
                            message = "Choose new, duplicate, doubtful, problem or noted")
                    @Parameter(
                            description = "noted: those that were mended or lost a part.",
                            schema = @Schema(enumeration = {"new", "duplicate", "doubtful", "problem", "noted"}))
                    String outcome,
            @Valid @BeanParam PageRequest page) {
        return imports.rows(id, outcome, page);
    }

    @PUT
    @Path("{id}/decisions")
    @Operation(
            operationId = "decideImport",
            summary = "Decide on records",
            description =
                    "Needs If-Match. New ones are added and duplicates left out unless decided otherwise; doubtful ones"
                            + " wait for a decision. Problems cannot be added.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Decided")
    public RestResponse<ImportView> decide(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a decision") @Valid DecisionsInput body) {
        return answer(imports.decide(id, ETags.required(version), body));
    }

    @POST
    @Path("{id}/add")
    @Operation(
            operationId = "addImport",
            summary = "Add the records to the catalogue",
            description =
                    "Needs If-Match, and a decision on every doubtful record (409 otherwise). All of them or none. Where"
                            + " someone added one of them meanwhile, the import returns to review and says so.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Being added")
    public RestResponse<ImportView> add(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(imports.add(id, ETags.required(version)));
    }

    @GET
    @Path("{id}/report")
    @Produces("text/csv")
    @Operation(
            operationId = "reportImport",
            summary = "What became of each record, as a CSV file",
            description = "Number, line, title, outcome, decision, twin, remarks and the id of the resource.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<InputStream> report(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(imports.report(id))
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-report.csv\"")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "discardImport",
            summary = "Discard an import",
            description = "With its file and its dry run. One that was added stays as a record of what was done (409).")
    public void discard(@RestPath UUID id) {
        imports.discard(id);
    }

    private static RestResponse<ImportView> answer(ImportView view) {
        return ETags.versioned(view.version(), view);
    }
}
