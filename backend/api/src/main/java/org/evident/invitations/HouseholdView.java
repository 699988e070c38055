package org.evident.invitations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Household", description = "Foster carers who care together: up to six at a time.")
record HouseholdView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(required = true, maxItems = 100, description = "Those who care now or later, then those who did.")
                List<CarerView> carers) {

    @Schema(name = "HouseholdCarer")
    record CarerView(
            @Schema(description = "Their id; absent until they have an account.") UUID personId,
            @Schema(required = true, maxLength = 201) String name,
            @Schema(required = true) LocalDate startsOn,
            LocalDate endsOn,
            @Schema(
                            required = true,
                            enumeration = {"waiting", "failed", "current", "ended"},
                            description = "waiting, failed: the invitation has not been sent.")
                    String state) {}
}
