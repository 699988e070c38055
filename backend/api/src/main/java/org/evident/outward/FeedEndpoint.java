package org.evident.outward;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.catalogue.PublicItems.PublicTopic;
import org.evident.shared.feeds.AtomFeed;
import org.evident.shared.feeds.Feeds;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/feeds/topics")
@Produces(AtomFeed.MEDIA_TYPE)
@Tag(name = "Feeds")
@PermitAll
class FeedEndpoint {

    private final OutwardService outward;
    private final Feeds feeds;

    FeedEndpoint(OutwardService outward, Feeds feeds) {
        this.outward = outward;
        this.feeds = feeds;
    }

    @GET
    @Path("{slug}.atom")
    @Operation(
            operationId = "readTopicFeed",
            summary = "A topic as a feed",
            description =
                    "Atom (RFC 4287): the 50 last changed of its public resources, the same whoever asks. A topic of"
                            + " one organisation answers 404. Send the ETag back in If-None-Match, or Last-Modified in"
                            + " If-Modified-Since: 304 while nothing changed.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomFeed.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<String> feed(
            @RestPath @Size(max = 100, message = "Topic must be 100 characters or fewer") String slug,
            @RestQuery @Parameter(description = "Only what changed on this day or later.") LocalDate since,
            UriInfo uri,
            HttpHeaders headers) {
        var topic = outward.requireTopic(slug);
        var self = uri.getRequestUri();
        return feeds.answer("topic|" + topic + "|" + since, headers, () -> read(topic, since, self));
    }

    private AtomFeed read(PublicTopic topic, LocalDate since, URI self) {
        return new AtomFeed(
                "urn:uuid:" + topic.id(),
                "Evident: " + topic.title(),
                topic.intro(),
                self,
                URI.create(feeds.web() + "/topics/" + topic.slug()),
                topic.updatedAt(),
                outward.newest(topic.id(), Feeds.since(since), AtomFeed.ENTRIES));
    }
}
