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

@Path("/me/answered-together")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
@RolesAllowed(Role.PERSON)
class TogetherEndpoint {

    private final AnswerService answers;

    TogetherEndpoint(AnswerService answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listAnsweredTogether",
            summary = "Follow-ups that people I supervise answered together with me, the last first",
            description =
                    "Only those that the person shared with the caller by answering together; nobody else reads them.")
    public Page<SharedAnswerView> together(@Valid @BeanParam PageRequest page) {
        return answers.together(page);
    }
}
