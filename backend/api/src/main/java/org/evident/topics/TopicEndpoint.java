package org.evident.topics;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;

@Path("/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
@PermitAll
class TopicEndpoint {

    private final TopicService topics;

    TopicEndpoint(TopicService topics) {
        this.topics = topics;
    }

    @GET
    @Operation(
            operationId = "listTopics",
            summary = "Topics, with the balance of what each holds",
            description = "Counts agree with what the caller may see.")
    public Page<TopicView> list(@Valid @BeanParam PageRequest page) {
        return topics.list(page);
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getTopic", summary = "One topic", description = "Counts agree with what the caller may see.")
    public TopicView one(@RestPath @Size(max = 100, message = "Topic must be 100 characters or fewer") String slug) {
        return topics.require(slug);
    }
}
