package org.evident.topics;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

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
            description =
                    "Those for all and those of the caller's organisations. Counts agree with what the caller may see.")
    public Page<TopicView> list(@Valid @BeanParam PageRequest page) {
        return topics.list(page);
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "addTopic",
            summary = "Add a topic for one organisation",
            description =
                    "Needs an editing role in the organisation; its members see it. A title that is taken answers 409.")
    @APIResponseSchema(value = TopicView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<TopicView> add(@NotNull(message = "Send a topic") @Valid TopicInput body) {
        return RestResponse.status(RestResponse.Status.CREATED, topics.add(body));
    }

    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getTopic",
            summary = "One topic",
            description = "Counts agree with what the caller may see.")
    public TopicView one(@RestPath @Size(max = 100, message = "Topic must be 100 characters or fewer") String slug) {
        return topics.require(slug);
    }
}
