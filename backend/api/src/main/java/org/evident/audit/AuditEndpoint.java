package org.evident.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Audit",
        description = "Who did what to what and when. Nobody can change or remove it unseen: it is sealed in a chain.")
@RolesAllowed(Role.PERSON)
class AuditEndpoint {

    private static final String CHOOSE = "Choose csv or ndjson";

    private final AuditService audit;
    private final AuditExport export;

    AuditEndpoint(AuditService audit, AuditExport export) {
        this.audit = audit;
        this.export = export;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "What was done in an organisation, the newest first",
            description =
                    "Administrative and editorial acts, and who looked at whose record. Needs the right audit.read;"
                            + " whoever looks after the platform sees every organisation's and the platform's own. total counts"
                            + " to 10,000 and no further: narrow the period, or export.")
    public Page<AuditEventView> list(@Valid @BeanParam AuditRequest asked, @Valid @BeanParam PageRequest page) {
        return audit.list(asked, page);
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportAudit",
            summary = "The same as a file, whole",
            description =
                    "Streamed in UTF-8, without a limit: CSV, in which cells that a spreadsheet could run are made"
                            + " harmless, or one AuditEvent a line. That it was exported is itself recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<StreamingOutput> file(
            @Valid @BeanParam AuditRequest asked,
            @RestQuery("as")
                    @NotNull(message = CHOOSE)
                    @Pattern(regexp = "csv|ndjson", message = CHOOSE)
                    @Parameter(required = true, schema = @Schema(enumeration = {"csv", "ndjson"}))
                    String as) {
        var query = audit.export(asked, as);
        var csv = as.equals("csv");
        StreamingOutput file = out -> {
            if (csv) export.csv(query, out);
            else export.lines(query, out);
        };
        return RestResponse.ResponseBuilder.ok(file)
                .type(csv ? "text/csv;charset=utf-8" : "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + as + "\"")
                .build();
    }
}
