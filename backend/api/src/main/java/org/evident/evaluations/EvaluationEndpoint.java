package org.evident.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Evaluations",
        description = "What learning events led to: before, straight after, and six to eight weeks later.")
@RolesAllowed(Role.PERSON)
class EvaluationEndpoint {

    private final EvaluationService evaluations;

    EvaluationEndpoint(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @GET
    @Operation(
            operationId = "getEvaluation",
            summary = "What is asked at one stage",
            description = "For who sees the event or was at it; 404 otherwise. Carries an ETag.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "The evaluation")
    public RestResponse<EvaluationView> one(@RestPath UUID id) {
        return answer(evaluations.require(id));
    }

    @PUT
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
    @Path("results")
    @Operation(
            operationId = "getEvaluationResults",
            summary = "What people answered, as counts",
            description =
                    "For those who run the event or read insight in its organisation (403 otherwise). Nothing below five"
                            + " people, and nobody is named.")
    public ResultsView results(@RestPath UUID id) {
        return evaluations.results(id);
    }

    private static RestResponse<EvaluationView> answer(EvaluationView view) {
        return ETags.versioned(view.version(), view);
    }
}
