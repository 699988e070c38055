package org.evident.viewings;

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

@Path("/me/viewings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My data")
@RolesAllowed(Role.PERSON)
class ViewingEndpoint {

    private final ViewingService viewings;

    ViewingEndpoint(ViewingService viewings) {
        this.viewings = viewings;
    }

    @GET
    @Operation(
            operationId = "listMyViewings",
            summary = "Who looked at my record, the last first",
            description =
                    "Once an hour for each person and thing. A look at one's own record is not noted, and nobody can switch it"
                            + " off.")
    public Page<ViewingView> mine(@Valid @BeanParam PageRequest page) {
        return viewings.mine(page);
    }
}
