package org.evident.outward;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.feeds.Feeds;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/embeds/topics")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Feeds")
@PermitAll
class EmbedEndpoint {

    static final int SHOWN = 8;

    private final OutwardService outward;
    private final EmbedHostsService hosts;
    private final Feeds feeds;

    EmbedEndpoint(OutwardService outward, EmbedHostsService hosts, Feeds feeds) {
        this.outward = outward;
        this.hosts = hosts;
        this.feeds = feeds;
    }

    @GET
    @Path("{slug}")
    @Operation(
            operationId = "embedTopic",
            summary = "What is new in a topic, as a block for another page",
            description =
                    "A small page without scripts: the eight last changed of its public resources, the same whoever"
                            + " asks. It may be framed only by pages of the hosts that the organisation has named, and by none without"
                            + " an organisation.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100_000)))
    public RestResponse<String> block(
            @RestPath @Size(max = 100, message = "Topic must be 100 characters or fewer") String slug,
            @RestQuery("for")
                    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "Name the organisation as in its address")
                    @Parameter(description = "Alias of the organisation on whose pages it stands.")
                    String organisation) {
        var topic = outward.requireTopic(slug);
        var items = outward.newest(topic.id(), Instant.EPOCH, SHOWN);
        var html = new EmbedPage(feeds.web()).write(topic, items);
        return RestResponse.ResponseBuilder.ok(html)
                .header("Content-Type", MediaType.TEXT_HTML + ";charset=utf-8")
                .header("Content-Security-Policy", policy(hosts.of(organisation)))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static String policy(List<String> hosts) {
        var framing = hosts.isEmpty()
                ? "'none'"
                : hosts.stream().map(host -> "https://" + host).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src '" + EmbedPage.STYLE_HASH
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors " + framing;
    }
}
