package org.evident.roles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RolesGiven")
record RolesGivenView(@Schema(required = true, maxItems = 50) List<RoleAssignmentView> items) {}
