package org.evident.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AccountSummary",
        description = "Somebody of an organisation, as those who look after its people see them.")
record AccountSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String displayName,
        @Schema(maxLength = 254) String email,
        @Schema(
                        required = true,
                        enumeration = {
                            "employee",
                            "agency",
                            "student",
                            "apprentice",
                            "foster-carer",
                            "partner",
                            "provider-staff"
                        })
                String kind,
        @Schema(maxLength = 120) String serviceAreaName,
        @Schema(maxLength = 120) String teamName,
        @Schema(required = true) LocalDate startsOn,
        @Schema(description = "The last day, included; open-ended when absent.") LocalDate endsOn,
        @Schema(required = true, maxItems = 20, description = "Roles in the organisation that are in force today.")
                List<String> roles,
        @Schema(
                        required = true,
                        enumeration = {"invited", "active", "disabled", "ended"},
                        description =
                                "invited: has not signed in yet; disabled: the account is switched off; ended: their last day"
                                        + " here has passed.")
                String state,
        @Schema(
                        maxLength = 7,
                        description =
                                "Year and month in which they were last here, as 2026-11. Days are not shown to anyone.")
                String lastSeenMonth) {}
