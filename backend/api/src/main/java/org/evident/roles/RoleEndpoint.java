package org.evident.roles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles", description = "Who is for what in an organisation, from and to a day.")
@RolesAllowed(Role.PERSON)
class RoleEndpoint {

    private final RoleService roles;

    RoleEndpoint(RoleService roles) {
        this.roles = roles;
    }

    @GET
    @Operation(
            operationId = "listRoles",
            summary = "Roles of an organisation: today's, upcoming or past ones",
            description =
                    "For those who give roles there; 404 for whoever is not of the organisation, 403 for its others. Today's"
                            + " in the order of roles and names, upcoming ones by first day, past ones the last ended first.")
    public Page<RoleAssignmentView> list(@RestPath UUID id, @Valid @BeanParam RoleListRequest list) {
        return roles.list(id, list);
    }

    @POST
    @Operation(
            operationId = "assignRoles",
            summary = "Give a role to one person or to several",
            description =
                    "To all of them or to none. Rights begin and end with the days, in the UK, within five seconds. Nobody"
                            + " gives themselves a role (403). People of other organisations answer 404, but for staff of a"
                            + " provider as account managers. Foster carers hold no staff roles (400). The same role for the"
                            + " same person and place twice on a day answers 409. Each is told, and it stands in the audit."
                            + " Send an Idempotency-Key so that a repeat gives nothing twice.")
    @APIResponseSchema(value = RolesGivenView.class, responseCode = "201", responseDescription = "Given")
    public RestResponse<RolesGivenView> assign(
            @RestPath UUID id,
            @NotNull(message = "Say who gets which role") @Valid AssignInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        return RestResponse.status(RestResponse.Status.CREATED, roles.assign(id, body, key));
    }
}
