package org.evident.roles;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.security.StaffRole;

/** One role, given to one person or to several at once: to all of them or to none. */
@Schema(name = "AssignInput")
record AssignInput(
        @NotNull(message = "Choose who gets the role")
                @Size(min = 1, max = 50, message = "Choose between 1 and 50 people")
                List<@NotNull(message = "Choose a person") UUID> personIds,
        @NotNull(message = "Choose a role")
                @Pattern(regexp = StaffRole.KEYS, message = "Choose a role from the list")
                @Schema(
                        enumeration = {
                            "link-officer",
                            "assistant-link-officer",
                            "editor",
                            "approver",
                            "od-admin",
                            "supervisor",
                            "practice-educator",
                            "principal-social-worker",
                            "strategic-lead",
                            "sponsor",
                            "account-manager"
                        })
                String role,
        @Schema(description = "The service area it is for; the whole organisation when absent.") UUID serviceAreaId,
        @Schema(description = "The team it is for, in that service area.") UUID teamId,
        @NotNull(message = "Enter the first day")
                @Schema(description = "First day, within ten years of today. Days are those of the UK.")
                LocalDate startsOn,
        @Schema(description = "Last day, which still counts; at most ten years from today. Open-ended when absent.")
                LocalDate endsOn) {

    AssignInput {
        personIds = personIds == null ? null : personIds.stream().distinct().toList();
    }

    RoleDatesInput dates() {
        return new RoleDatesInput(startsOn, endsOn);
    }
}
