package org.evident.gaps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evidence-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence gaps")
@RolesAllowed(Role.PERSON)
class GapEndpoint {

    private final GapService gaps;

    GapEndpoint(GapService gaps) {
        this.gaps = gaps;
    }

    @GET
    @Operation(
            operationId = "listEvidenceGaps",
            summary = "What each topic holds, by side of evidence and age, so that holes show",
            description =
                    "Published resources that are open to the caller, counted by topic. A resource of two topics stands"
                            + " under both. Topics in the order of their titles.")
    public Page<TopicGapsView> list(@Valid @BeanParam PageRequest page) {
        return gaps.list(page);
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportEvidenceGaps",
            summary = "The same as a CSV file, one line for each topic and side",
            description = "Cells that a spreadsheet could run are made harmless.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> file() {
        return RestResponse.ResponseBuilder.ok("\uFEFF" + String.join("", gaps.lines()))
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-gaps.csv\"")
                .build();
    }
}
