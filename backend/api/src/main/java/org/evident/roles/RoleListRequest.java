package org.evident.roles;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.StaffRole;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of role holders may be narrowed by. */
class RoleListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("today")
    @Pattern(regexp = "today|upcoming|past", message = "Choose today, upcoming or past")
    @Parameter(schema = @Schema(enumeration = {"today", "upcoming", "past"}))
    public String show;

    @RestQuery
    @Pattern(regexp = StaffRole.KEYS, message = "Choose a role from the list")
    @Parameter(description = "Only this role.")
    public String role;

    @RestQuery
    @Parameter(description = "Only roles for this service area or a team in it.")
    public UUID serviceAreaId;
}
