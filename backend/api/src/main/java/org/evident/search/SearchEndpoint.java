package org.evident.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@PermitAll
class SearchEndpoint {

    private final SearchService search;

    SearchEndpoint(SearchService search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search the hub",
            description = "Ranks over title, keywords, key messages, authors and summary. Sector synonyms are searched"
                    + " as well and small slips of spelling are forgiven. No one's query is kept with their name.")
    public SearchView search(@Valid @BeanParam SearchRequest asked) {
        return search.search(asked);
    }

    @GET
    @Path("suggest")
    @Operation(
            operationId = "suggest",
            summary = "Titles that begin like this",
            description = "Up to eight, from three letters on.")
    public SuggestView suggest(
            @RestQuery @Size(max = 100, message = "Search for 100 characters or fewer")
                    @Parameter(description = "What has been typed so far.")
                    String q) {
        return search.suggest(q);
    }
}
