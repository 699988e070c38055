package org.evident.appraisals;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/appraisal-questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
@PermitAll
class AppraisalQuestionEndpoint {

    private final AppraisalQuestions questions;

    AppraisalQuestionEndpoint(AppraisalQuestions questions) {
        this.questions = questions;
    }

    @GET
    @Operation(
            operationId = "listAppraisalQuestions",
            summary = "What is asked of a resource, by its side of evidence",
            description = "Quick questions on quality, relevance and limits. Complete, in the order to be asked.")
    public List<AppraisalQuestionView> all() {
        return questions.all();
    }
}
