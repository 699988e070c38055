package org.evident.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Role;

@Path("/rights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
class RightsEndpoint {

    private final Caller caller;

    RightsEndpoint(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "getRights",
            summary = "Who may do what: every right, the roles that give it and the accounts it comes with",
            description =
                    "Rights of roles hold in the organisation of the role, from its first to its last day. A role that an"
                            + " account manager holds where they do not work gives insight.read alone.")
    public RightsView all() {
        return RightsView.of(caller);
    }
}
