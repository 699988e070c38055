package org.evident.savedsearches;

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

@Path("/me/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved searches")
@RolesAllowed(Role.PERSON)
class SavedSearchEndpoint {

    private final SavedSearchService searches;

    SavedSearchEndpoint(SavedSearchService searches) {
        this.searches = searches;
    }

    @GET
    @Operation(
            operationId = "listSavedSearches",
            summary = "The searches I keep, by name",
            description = "Private. Each says how much is new in it since I last looked.")
    public Page<SavedSearchView> mine(@Valid @BeanParam PageRequest page) {
        return searches.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSavedSearch", summary = "One search that I keep", description = "Carries an ETag.")
    @APIResponseSchema(value = SavedSearchView.class, responseCode = "200", responseDescription = "The search")
    public RestResponse<SavedSearchView> one(@RestPath UUID id) {
        return tagged(searches.require(id));
    }

    @POST
    @Operation(
            operationId = "saveSearch",
            summary = "Keep a search",
            description =
                    "Up to 50 a person, then 409. What is new in it is told in a digest as often as it says. Send an"
                            + " Idempotency-Key so that a repeat keeps nothing twice.")
    @APIResponseSchema(value = SavedSearchView.class, responseCode = "201", responseDescription = "Kept")
    public RestResponse<SavedSearchView> save(
            @NotNull(message = "Send a search") @Valid SavedSearchInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = searches.save(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeSavedSearch",
            summary = "Replace a search that I keep: its name, what it asks, and how often I hear of it",
            description = "Needs If-Match with the ETag that was read: 428 without, 412 when it was changed since.")
    @APIResponseSchema(value = SavedSearchView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<SavedSearchView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a search") @Valid SavedSearchInput body) {
        return tagged(searches.change(id, ETags.required(version), body));
    }

    @PUT
    @Path("{id}/seen")
    @Operation(
            operationId = "markSavedSearchSeen",
            summary = "Say that I have looked at what it finds",
            description = "What is new in it is counted from now on. Its version stays.")
    public void seen(@RestPath UUID id) {
        searches.seen(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeSavedSearch",
            summary = "Keep a search no longer",
            description = "Repeating it changes nothing.")
    public void remove(@RestPath UUID id) {
        searches.remove(id);
    }

    private static RestResponse<SavedSearchView> tagged(SavedSearchView view) {
        return ETags.versioned(view.version(), view);
    }
}
