package org.evident.subscriptions;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SubscriptionInput")
record SubscriptionInput(
        @NotNull(message = "Choose the organisation that subscribes") UUID organisationId,
        @NotNull(message = "Choose a provider") UUID providerId,
        @NotBlank(message = "Enter what it is called")
                @Size(max = 120, message = "Name must be 120 characters or fewer")
                String name,
        @NotNull(message = "Enter the day it starts") LocalDate startsOn,
        @Schema(description = "The last day; open-ended when absent.") LocalDate endsOn,
        @Schema(description = "When it has to be renewed. Administrators are reminded 60 and 14 days before.")
                LocalDate renewsOn,
        @Min(value = 1, message = "Seats must be 1 or more")
                @Max(value = 100_000, message = "Seats must be 100,000 or fewer")
                @Schema(description = "How many people may use it at once; everyone, and no seats, when absent.")
                Integer seats,
        @Schema(description = "Whether staff take a free seat themselves, instead of asking for one.")
                boolean takeFreely,
        @Size(max = 2000, message = "Web address must be 2,000 characters or fewer")
                @Pattern(regexp = "https?://[^\\s]+", message = "Enter a web address that starts with https://")
                @Schema(description = "Where people get in.")
                String address,
        @Size(max = 20, message = "How to get in must be 20 steps or fewer")
                @Schema(description = "One step an item, in order.")
                List<
                                @NotBlank(message = "Write the step")
                                @Size(max = 500, message = "Step must be 500 characters or fewer") String>
                        howToGetIn,
        @Size(max = 120, message = "Contact must be 120 characters or fewer")
                @Schema(description = "Whom to ask about it: a person, a desk or a team.")
                String contactName,
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
                @Pattern(regexp = "[^\\s@]+@[^\\s@]+", message = "Enter an email address, like name@council.example")
                String contactEmail) {

    SubscriptionInput {
        howToGetIn = howToGetIn == null ? List.of() : howToGetIn;
    }

    @AssertTrue(message = "The last day must be on or after the day it starts")
    @Schema(hidden = true)
    boolean isEndInOrder() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "The renewal must be on or after the day it starts")
    @Schema(hidden = true)
    boolean isRenewalInOrder() {
        return startsOn == null || renewsOn == null || !renewsOn.isBefore(startsOn);
    }
}
