package org.evident.misses;

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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/search-misses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Searches without results")
@RolesAllowed(Role.PERSON)
class MissEndpoint {

    private final MissService misses;

    MissEndpoint(MissService misses) {
        this.misses = misses;
    }

    @GET
    @Operation(
            operationId = "listSearchMisses",
            summary = "What people of my organisations searched for in vain, the most asked for first",
            description =
                    "For editing roles; empty for others. Only what was asked for three times or more in the period; words that"
                            + " differ in endings or order alone stand together."
                            + " What looks as if it spoke of one person was never counted.")
    public Page<MissView> list(@Valid @BeanParam MissRequest asked) {
        return misses.list(asked);
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportSearchMisses",
            summary = "The same as a CSV file",
            description =
                    "Up to 10,000 lines in UTF-8: words, times, organisation, other wordings. page and size do not narrow it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> file(@Valid @BeanParam MissRequest asked) {
        return RestResponse.ResponseBuilder.ok(misses.csv(asked))
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"searches-without-results.csv\"")
                .build();
    }
}
