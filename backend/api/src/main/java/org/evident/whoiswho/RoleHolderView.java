package org.evident.whoiswho;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.security.StaffRole;

@Schema(name = "RoleHolder", description = "Who is what in an organisation today: names and roles, nothing else.")
record RoleHolderView(
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 40) String role,
        @Schema(required = true, maxLength = 60) String roleTitle,
        @Schema(required = true, maxLength = 200, description = "What the role is for, in one sentence.") String about,
        @Schema(
                        maxLength = 120,
                        description = "The team or service area it is for; the whole organisation when absent.")
                String place) {

    static RoleHolderView of(UUID person, String name, StaffRole role, String place) {
        return new RoleHolderView(person, name, role.key, role.title, role.about, place);
    }
}
