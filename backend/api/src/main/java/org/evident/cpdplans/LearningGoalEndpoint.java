package org.evident.cpdplans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/learning-goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning goals", description = "What somebody means to learn. Theirs alone.")
@RolesAllowed(Role.PERSON)
class LearningGoalEndpoint {

    private final LearningGoalService goals;

    LearningGoalEndpoint(LearningGoalService goals) {
        this.goals = goals;
    }

    @GET
    @Operation(
            operationId = "listLearningGoals",
            summary = "What I mean to learn",
            description = "Open ones first, the next due before all.")
    public Page<LearningGoalView> list(@Valid @BeanParam PageRequest page) {
        return goals.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLearningGoal", summary = "One goal of mine", description = "Carries an ETag.")
    @APIResponseSchema(value = LearningGoalView.class, responseCode = "200", responseDescription = "The goal")
    public RestResponse<LearningGoalView> one(@RestPath UUID id) {
        return answer(goals.require(id));
    }

    @POST
    @Operation(
            operationId = "setLearningGoal",
            summary = "Set a goal",
            description = "Up to 200; 409 beyond. Send an Idempotency-Key so that a repeat sets nothing.")
    @APIResponseSchema(value = LearningGoalView.class, responseCode = "201", responseDescription = "Set")
    public RestResponse<LearningGoalView> set(
            @NotNull(message = "Send a goal") @Valid LearningGoalInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = goals.set(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseLearningGoal",
            summary = "Change a goal, or say how far I am",
            description = "Needs If-Match: 428 without, 412 when stale.")
    @APIResponseSchema(value = LearningGoalView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<LearningGoalView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a goal") @Valid LearningGoalInput body) {
        return answer(goals.revise(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeLearningGoal",
            summary = "Remove a goal",
            description = "For good. Where none of mine has that id, nothing is changed.")
    public void remove(@RestPath UUID id) {
        goals.remove(id);
    }

    private static RestResponse<LearningGoalView> answer(LearningGoalView view) {
        return ETags.versioned(view.version(), view);
    }
}
