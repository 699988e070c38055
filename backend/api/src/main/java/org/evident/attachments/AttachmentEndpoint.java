package org.evident.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments", description = "Files beside a CPD record or another thing of one's own.")
@RolesAllowed(Role.PERSON)
class AttachmentEndpoint {

    private final AttachmentService attachments;

    AttachmentEndpoint(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GET
    @Operation(
            operationId = "listAttachments",
            summary = "Files beside a thing, the first that was added first",
            description =
                    "Of mine all of them; of what is shared with me those that its owner lets readers download. 404 for what is"
                            + " neither.")
    public Page<AttachmentView> list(@Valid @BeanParam AttachmentListRequest list) {
        return attachments.list(list);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "addAttachment",
            summary = "Put a file beside a thing of mine",
            description =
                    "Its content decides what it is, never its name: PDF, Office Open XML and OpenDocument without macros, PNG,"
                            + " JPEG, HEIC, plain text in UTF-8, MP3, M4A (400 for anything else, with why). Up to 10 MB each (413),"
                            + " 10 beside one thing and 100 MB for a person (409). Where a virus scanner is set up it looks first: 400"
                            + " when it finds one, 503 while it does not answer, and nothing is kept. The same content sent twice is"
                            + " kept once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Kept")
    public RestResponse<AttachmentView> add(
            @RestQuery
                    @NotNull(message = "Say what kind of thing it is beside")
                    @Size(max = 40, message = "Kind must be 40 characters or fewer")
                    @Parameter(required = true, description = "As a Link says it, such as cpd-record.")
                    String kind,
            @RestQuery @NotNull(message = "Say beside which thing") @Parameter(required = true) UUID thingId,
            @RestQuery
                    @NotBlank(message = "Enter the name of the file")
                    @Size(max = 190, message = "File name must be 190 characters or fewer")
                    String fileName,
            InputStream file,
            UriInfo uri) {
        attachments.requireOwn(kind, thingId);
        try (var sent = SentFile.of(file)) {
            var view = attachments.add(kind, thingId, fileName, sent);
            return ETags.created(uri, view.id(), view.version(), view);
        }
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAttachment",
            summary = "What is known of a file",
            description = "404 unless it is mine or open to me. Carries an ETag for revising it.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "200", responseDescription = "The attachment")
    public RestResponse<AttachmentView> one(@RestPath UUID id) {
        return answer(attachments.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseAttachment",
            summary = "Say whether those I share with may download it",
            description = "Needs If-Match. 403 for what is open to me and not mine.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "200", responseDescription = "Revised")
    public RestResponse<AttachmentView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send what should change") @Valid AttachmentInput body) {
        return answer(attachments.revise(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove a file for good",
            description = "403 for what is open to me and not mine.")
    public void remove(@RestPath UUID id) {
        attachments.remove(id);
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadAttachment",
            summary = "The file itself",
            description =
                    "Always to be saved and never to be shown: as bytes, with nosniff and a sandbox. That somebody else"
                            + " downloaded it is noted for its owner to see.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> file(@RestPath UUID id) {
        var kept = attachments.download(id);
        return RestResponse.ResponseBuilder.ok(kept.content())
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(kept.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** RFC 6266: plain letters for old browsers, and the name itself. */
    private static String disposition(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        name.replaceAll("[^A-Za-z0-9 ._-]", "_"),
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static RestResponse<AttachmentView> answer(AttachmentView view) {
        return ETags.versioned(view.version(), view);
    }
}
