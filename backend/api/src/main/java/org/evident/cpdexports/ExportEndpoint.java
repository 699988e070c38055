package org.evident.cpdexports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
    @Produces({
        "application/json",
        "application/pdf",
        "text/html",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    @Operation(
            operationId = "exportCpd",
            summary = "My CPD records as a file",
            description =
                    "Mine alone, the first that happened first: one, some or a year. A tagged PDF (PDF/UA), Word with headings, one"
                            + " HTML page, CSV in which no cell runs as a formula, or JSON that importCpd takes back: an object with"
                            + " format (evident-cpd), version (1) and records, each with id, stage, kind, title, description,"
                            + " happenedOn, dueOn, minutes, learning, impact, peer (setting, name, text), standards (id, title) and"
                            + " links (kind, id, title). HTML, CSV and JSON have no limit. PDF and Word hold 500 records and two"
                            + " million characters (400 above). That it was made is kept in the audit, without its text.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<StreamingOutput> file(@Valid @BeanParam ExportRequest asked) {
        var writing = exports.begin(asked);
        StreamingOutput file = writing::write;
        return RestResponse.ResponseBuilder.ok(file)
                .type(asked.format().mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-cpd." + asked.as + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
