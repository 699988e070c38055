package org.evident.cpdimports;

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

@Path("/cpd-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "CPD imports",
        description = "My records from a spreadsheet or another Evident, looked at before they are added.")
@RolesAllowed(Role.PERSON)
class CpdImportEndpoint {

    private final CpdImportService imports;
    private final SentFile files;

    CpdImportEndpoint(CpdImportService imports, SentFile files) {
        this.imports = imports;
        this.files = files;
    }

    @GET
    @Operation(
            operationId = "listCpdImports",
            summary = "My files of records, the newest first",
            description = "Forgotten, with their rows, thirty days after the last change. What was added stays.")
    public Page<CpdImportView> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "importCpd",
            summary = "Upload a file of my records",
            description =
                    "CSV with commas, semicolons or tabs, in UTF-8, UTF-16 with its mark, or Windows-1252; the first sheet of an"
                            + " XLSX workbook; or JSON that exportCpd made. Up to 5 MB (413) and 5,000 rows. What columns hold is guessed"
                            + " from their headings and each row is read at once; nothing is added yet. Every cell is text: a formula"
                            + " is shown as it is written, and never worked out. What I have already is pointed out and left out.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = CpdImportView.class, responseCode = "201", responseDescription = "Read")
    public RestResponse<CpdImportView> upload(
            @RestQuery
                    @NotBlank(message = "Enter the name of the file")
                    @Size(max = 200, message = "File name must be 200 characters or fewer")
                    String fileName,
            InputStream file,
            UriInfo uri) {
        var view = imports.upload(fileName, files.read(file));
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCpdImport",
            summary = "A file of my records",
            description = "Somebody else's answers 404. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = CpdImportView.class, responseCode = "200", responseDescription = "The import")
    public RestResponse<CpdImportView> one(@RestPath UUID id) {
        return answer(imports.require(id));
    }

    @PUT
    @Path("{id}/columns")
    @Operation(
            operationId = "setCpdImportColumns",
            summary = "Say what the columns hold",
            description =
                    "Needs If-Match. Each row is read again, and choices are made anew. 409 for JSON, and once added.")
    @APIResponseSchema(value = CpdImportView.class, responseCode = "200", responseDescription = "Read again")
    public RestResponse<CpdImportView> columns(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send what the columns hold") @Valid ColumnsInput body) {
        return answer(imports.columns(id, ETags.required(version), body));
    }

    @GET
    @Path("{id}/rows")
    @Operation(
            operationId = "listCpdImportRows",
            summary = "Rows of a file, in its order",
            description = "Each with what it becomes, why it cannot be added, and what is the same.")
    public Page<CpdImportRowView> rows(
            @RestPath UUID id,
            @RestQuery
                    @Pattern(regexp = "new|duplicate|problem", message = "Choose new, duplicate or problem")
                    @Parameter(schema = @Schema(enumeration = {"new", "duplicate", "problem"}))
                    String outcome,
            @Valid @BeanParam PageRequest page) {
        return imports.rows(id, outcome, page);
    }

    @PUT
    @Path("{id}/choices")
    @Operation(
            operationId = "chooseCpdImportRows",
            summary = "Choose which rows are added",
            description =
                    "Needs If-Match. New ones are added unless left out, duplicates are not unless chosen; problems cannot be.")
    @APIResponseSchema(value = CpdImportView.class, responseCode = "200", responseDescription = "Chosen")
    public RestResponse<CpdImportView> choose(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a choice") @Valid ChoiceInput body) {
        return answer(imports.choose(id, ETags.required(version), body));
    }

    @POST
    @Path("{id}/add")
    @Operation(
            operationId = "addCpdImport",
            summary = "Add the chosen rows to my records",
            description =
                    "Needs If-Match. All of them or none. Once they are added, repeating it adds nothing and answers the same.")
    @APIResponseSchema(value = CpdImportView.class, responseCode = "200", responseDescription = "Added")
    public RestResponse<CpdImportView> add(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(imports.add(id, ETags.required(version)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "discardCpdImport",
            summary = "Discard a file of my records",
            description = "With its rows. What was added from it stays.")
    public void discard(@RestPath UUID id) {
        imports.discard(id);
    }

    private static RestResponse<CpdImportView> answer(CpdImportView view) {
        return ETags.versioned(view.version(), view);
    }
}
