package org.evident.suggestions;

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

@Path("/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
@RolesAllowed(Role.PERSON)
class SuggestionEndpoint {

    private final SuggestionService suggestions;
    private final AnsweringService answering;

    SuggestionEndpoint(SuggestionService suggestions, AnsweringService answering) {
        this.suggestions = suggestions;
        this.answering = answering;
    }

    @GET
    @Operation(
            operationId = "listSuggestions",
            summary = "What people suggest to my organisations",
            description =
                    "Learning events for those who manage them, resources for those who edit them, in the organisations where they"
                            + " do. Empty for everyone else.")
    public Page<SuggestionView> list(@Valid @BeanParam SuggestionListRequest list) {
        return answering.list(list);
    }

    @POST
    @Operation(
            operationId = "makeSuggestion",
            summary = "Suggest a learning event or a resource",
            description =
                    "To an organisation of the caller's (404 otherwise). Its organisers, or its editors, are told, and read it with"
                            + " the caller's name. Up to 50 may wait for an answer (409). Send an Idempotency-Key so that a repeat"
                            + " suggests nothing twice.")
    @APIResponseSchema(value = SuggestionView.class, responseCode = "201", responseDescription = "Suggested")
    public RestResponse<SuggestionView> suggest(
            @NotNull(message = "Say what you suggest") @Valid SuggestionInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = suggestions.suggest(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSuggestion",
            summary = "A suggestion, and what became of it",
            description = "For whoever made it and those who may answer it; 404 for everyone else.")
    @APIResponseSchema(value = SuggestionView.class, responseCode = "200", responseDescription = "The suggestion")
    public RestResponse<SuggestionView> get(@RestPath UUID id) {
        var view = suggestions.get(id);
        return ETags.versioned(view.version(), view);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "withdrawSuggestion",
            summary = "Take back what I suggested",
            description =
                    "Also once it is answered; it goes. For whoever made it: 403 for those who may answer it. Needs If-Match: 428"
                            + " without, 412 when someone answered it since.")
    public void withdraw(@RestPath UUID id, @RestHeader("If-Match") String version) {
        suggestions.withdraw(id, ETags.required(version));
    }

    @PUT
    @Path("{id}/answer")
    @Operation(
            operationId = "answerSuggestion",
            summary = "Say what becomes of a suggestion",
            description =
                    "Whoever made it is told. It may be answered again. For those who manage events, or edit resources, in its"
                            + " organisation: 403 for whoever made it, 404 for everyone else. Needs If-Match: 428 without, 412 when"
                            + " someone answered it since.")
    @APIResponseSchema(value = SuggestionView.class, responseCode = "200", responseDescription = "Answered")
    public RestResponse<SuggestionView> answer(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say what becomes of it") @Valid SuggestionAnswerInput body) {
        var view = answering.answer(id, ETags.required(version), body);
        return ETags.versioned(view.version(), view);
    }
}
