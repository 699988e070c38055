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

@Path("/evaluations/{id}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
@RolesAllowed(Role.PERSON)
class AnswerEndpoint {

    private final AnswerService answers;

    AnswerEndpoint(AnswerService answers) {
        this.answers = answers;
    }

    @GET
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
}
