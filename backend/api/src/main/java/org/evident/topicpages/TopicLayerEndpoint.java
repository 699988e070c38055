package org.evident.topicpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/topic-layers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topic pages")
@RolesAllowed(Role.PERSON)
class TopicLayerEndpoint {

    private static final String LONG = "Topic must be 100 characters or fewer";

    private final TopicLayerService layers;

    TopicLayerEndpoint(TopicLayerService layers) {
        this.layers = layers;
    }

    @GET
    @Operation(
            operationId = "listTopicLayers",
            summary = "The topics whose pages an organisation can edit, by title, and how its part of each stands",
            description = "Needs an editing role in the organisation.")
    public Page<TopicLayerSummary> list(@Valid @BeanParam LayerRequest request) {
        return layers.list(request);
    }

    @GET
    @Path("{organisationId}/{slug}")
    @Operation(
            operationId = "getTopicLayer",
            summary = "An organisation's part of a topic's page, to be edited",
            description =
                    "Needs an editing role in the organisation. That of the organisation that curates the topic is"
                            + " its core; any other lies over it. One that was never saved has version 0. Carries an ETag.")
    @APIResponseSchema(value = TopicLayerView.class, responseCode = "200", responseDescription = "The layer")
    public RestResponse<TopicLayerView> one(
            @RestPath UUID organisationId, @RestPath @Size(max = 100, message = LONG) String slug) {
        return tagged(layers.require(organisationId, slug));
    }

    @PUT
    @Path("{organisationId}/{slug}")
    @Operation(
            operationId = "saveTopicLayer",
            summary = "Replace an organisation's part of a topic's page",
            description =
                    "The whole of it in its order: up to 40 sections and 400 items. What a layer does not list of the"
                            + " core stands after its neighbour in the core. Needs If-Match with the ETag that was read: 428"
                            + " without, 412 when someone saved it since, with who and when.")
    @APIResponseSchema(value = TopicLayerView.class, responseCode = "200", responseDescription = "Saved")
    public RestResponse<TopicLayerView> save(
            @RestPath UUID organisationId,
            @RestPath @Size(max = 100, message = LONG) String slug,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the page") @Valid TopicLayerInput body) {
        layers.save(organisationId, slug, ETags.required(version), body);
        return tagged(layers.require(organisationId, slug));
    }

    private static RestResponse<TopicLayerView> tagged(TopicLayerView view) {
        return ETags.versioned(view.version(), view);
    }
}
