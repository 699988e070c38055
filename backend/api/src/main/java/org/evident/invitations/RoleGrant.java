package org.evident.invitations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitedRole", description = "A role that an invited person gets in the whole organisation.")
record RoleGrant(
        @NotNull(message = "Choose a role")
                @Pattern(
                        regexp =
                                "link-officer|assistant-link-officer|editor|approver|od-admin|supervisor|practice-educator"
                                        + "|principal-social-worker|strategic-lead|sponsor|account-manager",
                        message = "Choose a role from the list")
                @Schema(
                        required = true,
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
        @Schema(description = "The first day; that of the membership when absent.") LocalDate startsOn,
        @Schema(description = "The last day, included; that of the membership when absent.") LocalDate endsOn) {

    boolean endsTooSoon(LocalDate first) {
        return endsOn != null && endsOn.isBefore(startsOn == null ? first : startsOn);
    }
}
