package org.evident.integrations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Integration",
        description =
                "An integrator's client. Its account, secret and scopes are kept in Keycloak; here is for whom it acts"
                        + " and what was seen of it.")
record ClientView(
        @Schema(required = true, maxLength = 100, description = "Its id in Keycloak.") String clientId,
        @Schema(maxLength = 120, description = "What it is.") String name,
        @Schema(description = "For which it acts. Absent for one that called and is tied to none.") UUID organisationId,
        @Schema(maxLength = 200) String organisationName,
        @Schema(description = "A limit of its own, in calls a minute. Absent where it has the usual one.")
                Integer callsAMinute,
        @Schema(required = true, maxItems = 30, description = "As in the last token that it came with.")
                List<String> scopes,
        @Schema(description = "To the hour. Absent before its first call.") Instant firstUsedAt,
        @Schema(description = "To the hour, and up to a minute late.") Instant lastUsedAt,
        @Schema(required = true, description = "In the last 30 days.") long calls) {

    @Schema(
            name = "IntegrationCalls",
            description = "Calls of one client by day, of the last 30; without calls, no line.")
    record Days(@Schema(required = true, maxItems = 31) List<Day> days) {}

    @Schema(name = "IntegrationDay")
    record Day(
            @Schema(required = true, description = "In the UK.") LocalDate day, @Schema(required = true) long calls) {}
}
