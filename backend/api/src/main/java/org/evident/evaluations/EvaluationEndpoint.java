package org.evident.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Evaluations",
        description = "What learning events led to: before, straight after, and six to eight weeks later.")
@RolesAllowed(Role.PERSON)
class EvaluationEndpoint {

    private final EvaluationService evaluations;
    private final AnswerService answers;

    EvaluationEndpoint(EvaluationService evaluations, AnswerService answers) {
        this.evaluations = evaluations;
        this.answers = answers;
    }

    @GET
    @Path("events/{id}/evaluations")
    @Operation(
            operationId = "listEvaluations",
            summary = "The three stages at which people are asked about an event",
            description = "For who sees the event or was at it; 404 otherwise. When each opens moves with the event.")
    public Page<EvaluationView> ofEvent(@RestPath UUID id) {
        return evaluations.ofEvent(id);
    }

    @GET
    @Path("evaluations/{id}")
    @Operation(
            operationId = "getEvaluation",
            summary = "What is asked at one stage",
            description = "For who sees the event or was at it; 404 otherwise. Carries an ETag.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "The evaluation")
    public RestResponse<EvaluationView> one(@RestPath UUID id) {
        return answer(evaluations.require(id));
    }

    @PUT
    @Path("evaluations/{id}")
    @Operation(
            operationId = "reviseEvaluation",
            summary = "Change what is asked, or that anyone is",
            description =
                    "For those who run the event (403 otherwise). Needs If-Match with the ETag that was read: 428 without,"
                            + " 412 when it was changed since. 409 when questions change that somebody has answered.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<EvaluationView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the questions") @Valid EvaluationInput body) {
        return answer(evaluations.revise(id, ETags.required(version), body));
    }

    @GET
    @Path("evaluations/{id}/results")
    @Operation(
            operationId = "getEvaluationResults",
            summary = "What people answered, as counts",
            description =
                    "For those who run the event or read insight in its organisation (403 otherwise). Nothing below five"
                            + " people, and nobody is named.")
    public ResultsView results(@RestPath UUID id) {
        return evaluations.results(id);
    }

    @GET
    @Path("evaluations/{id}/answer")
    @Operation(
            operationId = "getMyAnswer",
            summary = "What I answered",
            description = "404 while I have not. Carries an ETag.")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "My answers")
    public RestResponse<AnswerView> mine(@RestPath UUID id) {
        var view = answers.require(id);
        return ETags.versioned(view.version(), view);
    }

    @PUT
    @Path("evaluations/{id}/answer")
    @Operation(
            operationId = "answerEvaluation",
            summary = "Answer, or change my answers until it closes",
            description =
                    "Before the event for who has a place, afterwards for who was there (403 otherwise); 409 while it is not"
                            + " open. One answer each. A change needs If-Match: 428 without, 412 when it was changed since."
                            + " Reminders stop. Naming a manager shows the follow-up to them, and to nobody else.")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "Kept")
    public RestResponse<AnswerView> keep(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Answer the questions") @Valid AnswerInput body) {
        var view = answers.keep(id, version, body);
        return ETags.versioned(view.version(), view);
    }

    @GET
    @Path("me/evaluations")
    @Operation(
            operationId = "listMyEvaluations",
            summary = "What I am asked now and have not answered, the next to close first")
    public Page<MyEvaluationView> waiting(@Valid @BeanParam PageRequest page) {
        return answers.waiting(page);
    }

    @GET
    @Path("me/answered-together")
    @Operation(
            operationId = "listAnsweredTogether",
            summary = "Follow-ups that people I supervise answered together with me, the last first")
    public Page<SharedAnswerView> together(@Valid @BeanParam PageRequest page) {
        return answers.together(page);
    }

    private static RestResponse<EvaluationView> answer(EvaluationView view) {
        return ETags.versioned(view.version(), view);
    }
}
