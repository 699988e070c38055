package org.evident.invitations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/organisations/{organisationId}/invitation-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
@RolesAllowed(Role.PERSON)
class FileEndpoint {

    private final FileService files;

    FileEndpoint(FileService files) {
        this.files = files;
    }

    @GET
    @Operation(
            operationId = "listInvitationFiles",
            summary = "Files of people to invite, the newest first",
            description = "Forgotten, with their rows, thirty days after the last change.")
    public Page<FileView> list(@RestPath UUID organisationId, @Valid @BeanParam PageRequest page) {
        return files.list(organisationId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadInvitationFile",
            summary = "Upload a sheet of people to invite",
            description =
                    "CSV with commas, semicolons or tabs, in UTF-8, UTF-16 with its mark, or Windows-1252: up to 2 MB and"
                            + " 10,000 rows under the headings of the template. Each row is checked at once; nobody is invited"
                            + " before the file is confirmed. Every cell is text, also one that looks like a formula.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "Checked")
    public RestResponse<FileView> upload(
            @RestPath UUID organisationId,
            @RestQuery
                    @NotBlank(message = "Enter the name of the file")
                    @Size(max = 200, message = "File name must be 200 characters or fewer")
                    String fileName,
            InputStream file,
            UriInfo uri) {
        files.requireMayInvite(organisationId);
        var view = files.upload(organisationId, fileName, SentSheet.read(file));
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @GET
    @Path("template")
    @Produces("text/csv")
    @Operation(
            operationId = "getInvitationTemplate",
            summary = "A sheet with the headings to fill in",
            description = "With one row as an example, which is left out when the sheet is sent.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> template(@RestPath UUID organisationId) {
        files.requireMayInvite(organisationId);
        return sheet(RefusedRows.template(), "people-to-invite.csv");
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInvitationFile",
            summary = "A file of people, and how far it is",
            description = "One of another organisation answers 404. Carries an ETag for confirming it.")
    @APIResponseSchema(value = FileView.class, responseCode = "200", responseDescription = "The file")
    public RestResponse<FileView> one(@RestPath UUID organisationId, @RestPath UUID id) {
        return answer(files.require(organisationId, id));
    }

    @GET
    @Path("{id}/rows")
    @Operation(
            operationId = "listInvitationFileRows",
            summary = "Rows of a file of people, in its order",
            description = "As they were written, with what is wrong.")
    public Page<FileRowView> rows(
            @RestPath UUID organisationId,
            @RestPath UUID id,
            @RestQuery
                    @Pattern(regexp = "ready|known|problem", message = "Choose ready, known or problem")
                    @Parameter(schema = @Schema(enumeration = {"ready", "known", "problem"}))
                    String outcome,
            @Valid @BeanParam PageRequest page) {
        return files.rows(organisationId, id, outcome, page);
    }

    @GET
    @Path("{id}/refused")
    @Produces("text/csv")
    @Operation(
            operationId = "reportInvitationFile",
            summary = "The rows that could not be invited, as a sheet to put right",
            description = "The columns of the template, and what to do. No cell runs as a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<InputStream> refused(@RestPath UUID organisationId, @RestPath UUID id) {
        return sheet(files.refused(organisationId, id), "people-to-put-right.csv");
    }

    @POST
    @Path("{id}/confirm")
    @Operation(
            operationId = "confirmInvitationFile",
            summary = "Invite the people of a file who are ready",
            description =
                    "Needs If-Match. They are sent in the background, several at once, at the pace Keycloak allows. 409 when"
                            + " there is nobody, or they have been invited.")
    @APIResponseSchema(value = FileView.class, responseCode = "200", responseDescription = "Being sent")
    public RestResponse<FileView> confirm(
            @RestPath UUID organisationId, @RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(files.confirm(organisationId, id, ETags.required(version)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "discardInvitationFile",
            summary = "Discard a file of people",
            description = "409 once it has been confirmed.")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discard(@RestPath UUID organisationId, @RestPath UUID id) {
        files.discard(organisationId, id);
    }

    private static <T> RestResponse<T> sheet(T content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static RestResponse<FileView> answer(FileView view) {
        return ETags.versioned(view.version(), view);
    }
}
