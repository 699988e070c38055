package org.evident.topicpages;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topic pages")
@PermitAll
class TopicPageEndpoint {

    private static final String LONG = "Topic must be 100 characters or fewer";

    private final TopicPageService pages;
    private final TopicLogService log;

    TopicPageEndpoint(TopicPageService pages, TopicLogService log) {
        this.pages = pages;
        this.log = log;
    }

    @GET
    @Path("{slug}/page")
    @Operation(
            operationId = "getTopicPage",
            summary = "A topic’s page, as the caller may see it",
            description =
                    "The shared core with the layers of the caller's own organisations over it: ordered sections of up to"
                            + " 400 items in all, none twice and only what the caller may see. Empty sections are left out."
                            + " Send the ETag back in If-None-Match: 304 while nothing changed.")
    @APIResponseSchema(value = TopicPageView.class, responseCode = "200", responseDescription = "The page")
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<TopicPageView> page(
            @RestPath @Size(max = 100, message = LONG) String slug,
            @RestQuery
                    @DefaultValue("mine")
                    @Pattern(regexp = "mine|editor", message = "Choose mine or editor")
                    @Parameter(
                            description =
                                    "mine: what fits how I like to learn comes first. editor: as it was laid out.",
                            schema = @Schema(enumeration = {"mine", "editor"}))
                    String order,
            HttpHeaders headers) {
        var reading = pages.open(slug, order.equals("mine"));
        if (ETags.matches(reading.tag(), headers)) return ETags.notModified(reading.tag());
        return ETags.ok(reading.tag(), headers, pages.page(reading));
    }

    @GET
    @Path("{slug}/changes")
    @Operation(
            operationId = "listTopicChanges",
            summary = "What was changed on a topic’s page, by whom and when, the last first",
            description =
                    "Of the core and of the caller's own organisations. One entry for each time it was saved. What is hidden"
                            + " from the caller on the page is left out, so that an entry may hold no change; who made it is told"
                            + " to members of the organisation who are no foster carers, and to its editors.")
    public Page<TopicChangeView> changes(
            @RestPath @Size(max = 100, message = LONG) String slug, @Valid @BeanParam PageRequest page) {
        return log.changes(slug, page);
    }

    @GET
    @Path("{slug}/news")
    @Operation(
            operationId = "listTopicNews",
            summary = "What other parts of Evident have on a topic now",
            description = "Such as what is coming up. Groups that hold nothing the caller may see are left out.")
    public List<NewsView> news(@RestPath @Size(max = 100, message = LONG) String slug) {
        return log.news(slug);
    }
}
