package org.evident.whoiswho;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

@Path("/organisations/{id}/role-holders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
@RolesAllowed(Role.PERSON)
class HolderEndpoint {

    private final WhoService who;

    HolderEndpoint(WhoService who) {
        this.who = who;
    }

    @GET
    @Operation(
            operationId = "listRoleHolders",
            summary = "Who is what in an organisation today",
            description =
                    "Names and roles only, for everyone of the organisation. Foster carers are told of those they may turn"
                            + " to: Link Officer and assistants, Principal Social Worker, OD administrator.")
    public Page<RoleHolderView> holders(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return who.holders(id, page);
    }
}
