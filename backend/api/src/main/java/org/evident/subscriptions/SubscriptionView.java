package org.evident.subscriptions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Subscription", description = "What an organisation subscribes to, and how its people get in.")
record SubscriptionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true) UUID providerId,
        @Schema(required = true, maxLength = 120) String providerName,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(required = true) LocalDate startsOn,
        @Schema(description = "The last day; open-ended when absent.") LocalDate endsOn,
        @Schema(description = "When it has to be renewed; told to administrators.") LocalDate renewsOn,
        @Schema(
                        required = true,
                        enumeration = {"upcoming", "current", "ended"},
                        description = "Today, both days included.")
                String state,
        @Schema(description = "How many people may use it; everyone when absent.") Integer seats,
        @Schema(required = true) int seatsUsed,
        @Schema(required = true, description = "Whether staff take a free seat themselves, instead of asking for one.")
                boolean takeFreely,
        @Schema(maxLength = 2000) String address,
        @Schema(required = true, maxItems = 20, description = "How to get in, step by step.") List<String> howToGetIn,
        @Schema(maxLength = 120) String contactName,
        @Schema(maxLength = 254) String contactEmail,
        @Schema(
                        required = true,
                        enumeration = {"none", "asked", "held"},
                        description = "Whether the caller has a seat, or has asked for one.")
                String mySeat,
        @Schema(description = "How many wait for a seat; told to administrators.") Long waiting,
        @Schema(
                        required = true,
                        maxItems = 5,
                        description =
                                "What this caller may do with it now: edit it and its seats, take a seat, ask for one, or give"
                                        + " theirs back (give-back).")
                List<String> allowed) {}
