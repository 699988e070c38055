package org.evident.decisions;

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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Decisions",
        description = "How evidence of three sides informed what somebody decided. Theirs until they open it.")
@RolesAllowed(Role.PERSON)
class DecisionEndpoint {

    private final DecisionService decisions;

    DecisionEndpoint(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "My decisions, or those that are open to me, the last changed first",
            description = "One that is not open to the caller is in no page and no total.")
    public Page<DecisionSummary> list(@Valid @BeanParam DecisionListRequest list) {
        return decisions.list(list);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getDecision",
            summary = "One decision",
            description =
                    "Mine, or one that is open to me, which is noted for its owner to see; 404 otherwise. Carries an ETag for"
                            + " the acts that need If-Match.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "The decision")
    public RestResponse<DecisionView> one(@RestPath UUID id) {
        return answer(decisions.require(id));
    }

    @POST
    @Operation(
            operationId = "beginDecision",
            summary = "Begin a decision",
            description =
                    "Anything may be missing while it is a draft. Send an Idempotency-Key so that a repeat begins nothing.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Begun")
    public RestResponse<DecisionView> begin(
            @NotNull(message = "Send what is written so far") @Valid DecisionInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = decisions.begin(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "saveDecision",
            summary = "Save a decision as it stands",
            description =
                    "As it is typed: anything may be missing while it is a draft. Decided needs a title, a question, a context,"
                            + " for each side evidence or the reason why there is none, what speaks against it, what would"
                            + " change one's mind, a conclusion and a day that is not in the future (400 names each that is"
                            + " missing); reviewed also what happened and whether it was right. What it rests on stands still"
                            + " once it is decided: 409 unless it is opened again as a draft. Needs If-Match with the ETag that"
                            + " was read: 428 without, 412 when it was saved elsewhere since, and then nothing is overwritten."
                            + " 409 while it is thrown away.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "Saved")
    public RestResponse<DecisionView> save(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send what is written so far") @Valid DecisionInput body) {
        return answer(decisions.save(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "binDecision",
            summary = "Throw a decision away",
            description =
                    "It can be restored for 30 days, and is gone after them. Nobody it was open to sees it meanwhile."
                            + " Repeating it changes nothing.")
    public void bin(@RestPath UUID id) {
        decisions.bin(id);
    }

    @POST
    @Path("{id}/restore")
    @Operation(
            operationId = "restoreDecision",
            summary = "Take a decision back out of the bin",
            description = "As it was. Repeating it changes nothing.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "Restored")
    public RestResponse<DecisionView> restore(@RestPath UUID id) {
        return answer(decisions.restore(id));
    }

    private static RestResponse<DecisionView> answer(DecisionView view) {
        return ETags.versioned(view.version(), view);
    }
}
