package org.evident.decisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What comes of a decision: a statement, a second look at its sources, and learning. */
@Path("/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
@RolesAllowed(Role.PERSON)
class DecisionUseEndpoint {

    private final DecisionService decisions;
    private final StatementService statement;
    private final LearningService learning;

    DecisionUseEndpoint(DecisionService decisions, StatementService statement, LearningService learning) {
        this.decisions = decisions;
        this.statement = statement;
        this.learning = learning;
    }

    @GET
    @Path("statement")
    @Operation(
            operationId = "proposeDecisionStatement",
            summary = "A statement and references, put together from a decision as it is saved",
            description =
                    "Names all three sides. It changes nothing: the owner saves what they make of it. For whoever may read the"
                            + " decision; 404 otherwise.")
    public StatementView propose(@RestPath UUID id) {
        return statement.of(id);
    }

    @PUT
    @Path("flags/{resourceId}")
    @Operation(
            operationId = "acknowledgeDecisionFlag",
            summary = "Say what follows from the end of something a decision cites",
            description =
                    "Its owner's to say. Said again, the new words take the place of the old. 404 where there is no flag.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "Looked at")
    public RestResponse<DecisionView> acknowledge(
            @RestPath UUID id,
            @RestPath UUID resourceId,
            @NotNull(message = "Write what follows from it, even if nothing does") @Valid FlagNoteInput body) {
        var view = decisions.acknowledge(id, resourceId, body.note());
        return ETags.versioned(view.version(), view);
    }

    @POST
    @Path("cpd-record")
    @Operation(
            operationId = "learnFromDecision",
            summary = "Begin a CPD record from a decision",
            description =
                    "A draft of kind decision, with what was written of it. Repeating it gives the same record, unless that was"
                            + " thrown away. 409 while the decision is a draft.")
    public LearntView learn(
            @RestPath UUID id, @NotNull(message = "Send what it is evidence for") @Valid LearnInput body) {
        return learning.begin(id, body.standards());
    }
}
