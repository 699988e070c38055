package org.evident.cpdexports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/cpd-exports")
@Tag(name = "CPD records")
@RolesAllowed(Role.PERSON)
class ExportEndpoint {

    private final ExportService exports;

    ExportEndpoint(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "exportCpd",
            summary = "My CPD records, whole, to be brought elsewhere or back",
            description =
                    "Mine alone, the first that happened first, those without a day last: one, some or a year. Streamed, without a"
                            + " limit, and importCpd takes it back. An object with format (evident-cpd), version (1), exportedAt and"
                            + " records, each with id, stage, kind, title, description, happenedOn, dueOn, minutes, learning, impact,"
                            + " peer (setting, name, text), standards (id, title) and links (kind, id, title); what is absent is"
                            + " empty. That it was made is kept in the audit, without its text.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<StreamingOutput> whole(@Valid @BeanParam ExportRequest asked) {
        return answer(exports.begin(asked, Format.JSON), Format.JSON);
    }

    @GET
    @Path("document")
    // One type, so that the stream is what writes it; the answer says which it is.
    @Produces("text/csv")
    @Operation(
            operationId = "exportCpdDocument",
            summary = "My CPD records as a document",
            description =
                    "As exportCpd, for people: a tagged PDF (PDF/UA), Word with headings, one HTML page, or CSV in which no cell runs"
                            + " as a formula. HTML and CSV have no limit. PDF and Word hold 500 records and two million characters (400"
                            + " above).")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> document(@Valid @BeanParam DocumentRequest asked) {
        return answer(exports.begin(asked, asked.format()), asked.format());
    }

    private static RestResponse<StreamingOutput> answer(ExportService.Writing writing, Format format) {
        StreamingOutput file = writing::write;
        return RestResponse.ResponseBuilder.ok(file)
                .type(format.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-cpd." + format.ending() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
