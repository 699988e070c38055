package org.evident.roles;

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

@Path("/me/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
@RolesAllowed(Role.PERSON)
class MyRolesEndpoint {

    private final RoleService roles;

    MyRolesEndpoint(RoleService roles) {
        this.roles = roles;
    }

    @GET
    @Operation(
            operationId = "listMyRoles",
            summary = "My roles: those in force first, then upcoming and past ones",
            description = "With what whoever held one before left me to know.")
    public Page<RoleAssignmentView> mine(@Valid @BeanParam PageRequest page) {
        return roles.mine(page);
    }
}
