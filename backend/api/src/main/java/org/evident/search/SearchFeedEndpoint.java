package org.evident.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.feeds.AtomFeed;
import org.evident.shared.feeds.Feeds;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/feeds/search.atom")
@Produces(AtomFeed.MEDIA_TYPE)
@Tag(name = "Feeds")
@PermitAll
class SearchFeedEndpoint {

    private final SearchFeed search;
    private final Feeds feeds;

    SearchFeedEndpoint(SearchFeed search, Feeds feeds) {
        this.search = search;
        this.feeds = feeds;
    }

    @GET
    @Operation(
            operationId = "readSearchFeed",
            summary = "A search as a feed",
            description =
                    "Atom (RFC 4287): the 50 last changed of the public resources that a search finds, whoever asks."
                            + " page, size and sort do not narrow it. Send the ETag back in If-None-Match: 304 while nothing changed.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomFeed.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<String> feed(
            @Valid @BeanParam SearchRequest asked,
            @RestQuery @Parameter(description = "Only what changed on this day or later.") LocalDate since,
            UriInfo uri,
            HttpHeaders headers) {
        var key = "search|" + asked.q + "|" + asked.filters() + "|" + asked.exact + "|" + since;
        return feeds.answer(key, headers, () -> read(asked, key, since, uri.getRequestUri()));
    }

    private AtomFeed read(SearchRequest asked, String key, LocalDate since, URI self) {
        var page = UriBuilder.fromUri(feeds.web() + "/search").replaceQuery(self.getRawQuery());
        return new AtomFeed(
                "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                asked.q == null || asked.q.isBlank() ? "Evident: all resources" : "Evident: " + asked.q.strip(),
                "What is new among the public resources that this search finds",
                self,
                page.build(),
                Instant.EPOCH,
                search.find(asked, Feeds.since(since)));
    }
}
