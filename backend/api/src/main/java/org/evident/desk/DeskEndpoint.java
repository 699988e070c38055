package org.evident.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;

@Path("/desk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@RolesAllowed(Role.PERSON)
class DeskEndpoint {

    private final DeskService desk;

    DeskEndpoint(DeskService desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "getDesk",
            summary = "What waits for me at the desk",
            description =
                    "What waits to be published or was sent back, what is due a check, what broke, and my drafts: how many,"
                            + " and the first five of each. Empty for those who do not edit.")
    public DeskView mine() {
        return desk.mine();
    }
}
