package org.evident.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;

@Path("/me/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
@RolesAllowed(Role.PERSON)
class MyEvaluationEndpoint {

    private final AnswerService answers;

    MyEvaluationEndpoint(AnswerService answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listMyEvaluations",
            summary = "What I am asked now and have not answered, the next to close first",
            description = "Before an event, straight after it, and six to eight weeks later.")
    public Page<MyEvaluationView> waiting(@Valid @BeanParam PageRequest page) {
        return answers.waiting(page);
    }
}
