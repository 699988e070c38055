package org.evident.viewings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/things/{kind}/{id}/viewings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shares")
@RolesAllowed(Role.PERSON)
class ThingViewingEndpoint {

    private final ViewingService viewings;

    ThingViewingEndpoint(ViewingService viewings) {
        this.viewings = viewings;
    }

    @GET
    @Operation(
            operationId = "listThingViewings",
            summary = "Who looked at something of mine, the last first",
            description =
                    "Once an hour for each person. Without any, only its owner has. 404 for what is not the caller's.")
    public Page<ViewingView> list(
            @RestPath @Size(max = 40, message = "There is no such kind of thing") String kind,
            @RestPath UUID id,
            @Valid @BeanParam PageRequest page) {
        return viewings.of(kind, id, page);
    }
}
