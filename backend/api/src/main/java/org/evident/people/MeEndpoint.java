package org.evident.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@RolesAllowed(Role.PERSON)
class MeEndpoint {

    private final PersonService people;

    MeEndpoint(PersonService people) {
        this.people = people;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who I am and what I may do today",
            description = "Rights follow dated roles: one that ended yesterday gives nothing today.")
    public MeView me() {
        return people.me();
    }

    @PUT
    @Path("interests")
    @Operation(
            operationId = "followTopics",
            summary = "Choose the topics I follow",
            description = "Replaces the whole list, so that repeating it changes nothing.")
    public MeView follow(@NotNull(message = "Send the topics") @Valid InterestsInput body) {
        return people.follow(body);
    }

    @PUT
    @Path("interests/{topicId}")
    @Operation(
            operationId = "followTopic",
            summary = "Follow one topic",
            description = "Repeating it changes nothing, and others that I follow stay. 100 at most.")
    @APIResponse(responseCode = "204", description = "Followed")
    public void followOne(@RestPath UUID topicId) {
        people.followOne(topicId);
    }

    @DELETE
    @Path("interests/{topicId}")
    @Operation(
            operationId = "unfollowTopic",
            summary = "Follow one topic no longer",
            description = "Repeating it changes nothing, and others that I follow stay.")
    @APIResponse(responseCode = "204", description = "No longer followed")
    public void unfollowOne(@RestPath UUID topicId) {
        people.unfollowOne(topicId);
    }

    @PUT
    @Path("learning-format")
    @Operation(
            operationId = "chooseLearningFormat",
            summary = "Say how I like to learn",
            description = "Sections that fit come first on the topic pages I read. Only I see it.")
    public MeView learn(@NotNull(message = "Send a format") @Valid LearningFormatInput body) {
        return people.learn(body);
    }
}
