package org.evident.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.csl.ExportFormat;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@PermitAll
class SearchEndpoint {

    private final SearchService search;
    private final SearchExport export;
    private final Looser looser;
    private final Unfound unfound;

    SearchEndpoint(SearchService search, SearchExport export, Looser looser, Unfound unfound) {
        this.search = search;
        this.export = export;
        this.looser = looser;
        this.unfound = unfound;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search the hub",
            description = "Ranks over title, keywords, key messages, authors and summary. Sector synonyms are searched"
                    + " as well and small slips of spelling are forgiven. No one's query is kept with their name.")
    public SearchView search(@Valid @BeanParam SearchRequest asked) {
        var found = search.search(asked);
        if (found.total() == 0) unfound.say(asked);
        return found;
    }

    @GET
    @Path("looser")
    @Operation(
            operationId = "loosenSearch",
            summary = "How a search that found nothing would find something",
            description =
                    "What it would find with one filter taken off, or with one word left out. Ways that find nothing"
                            + " are left out; page, size and sort mean nothing here.")
    public LooserView loosen(@Valid @BeanParam SearchRequest asked) {
        return looser.ways(asked);
    }

    @GET
    @Path("suggest")
    @Operation(
            operationId = "suggest",
            summary = "Titles that begin like this",
            description = "Up to eight, from three letters on.")
    public SuggestView suggest(
            @RestQuery
                    @Size(max = 100, message = "Search for 100 characters or fewer")
                    @Parameter(description = "What has been typed so far.")
                    String q) {
        return search.suggest(q);
    }

    @GET
    @Path("export")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "exportSearch",
            summary = "References to all that a search finds",
            description =
                    "The first 10,000 results in the order of the search, streamed as a file in UTF-8. page and size do not"
                            + " narrow it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> export(
            @Valid @BeanParam SearchRequest asked,
            @RestQuery("as")
                    @NotNull(message = ExportFormat.CHOOSE)
                    @Pattern(regexp = ExportFormat.NAMES, message = ExportFormat.CHOOSE)
                    @Parameter(
                            description = "format is taken: it narrows a search to formats of resources.",
                            schema = @Schema(enumeration = {"ris", "bibtex", "csl-json"}))
                    String as) {
        var ids = search.idsOf(asked);
        var wanted = ExportFormat.named(as);
        StreamingOutput file = out -> export.write(ids, wanted, out);
        return RestResponse.ResponseBuilder.ok(file)
                .type(MediaType.TEXT_PLAIN + ";charset=utf-8")
                .header("Content-Disposition", wanted.attachment())
                .build();
    }
}
