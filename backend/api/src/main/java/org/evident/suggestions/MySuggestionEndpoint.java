package org.evident.suggestions;

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

@Path("/me/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
@RolesAllowed(Role.PERSON)
class MySuggestionEndpoint {

    private final SuggestionService suggestions;

    MySuggestionEndpoint(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Operation(
            operationId = "listMySuggestions",
            summary = "What I suggested, and what became of it",
            description = "The newest first.")
    public Page<SuggestionView> mine(@Valid @BeanParam PageRequest page) {
        return suggestions.mine(page);
    }
}
