package org.evident.bookingpolicies;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingPolicyInput")
record BookingPolicyInput(
        @Schema(
                        description =
                                "Whether the organisation's people need approval for every event, unless the event says otherwise. False when absent.")
                boolean approval,
        @NotNull(message = "Enter how many days before people can cancel")
                @Min(value = 0, message = "Days to cancel must be 0 or more")
                @Max(value = 60, message = "Days to cancel must be 60 or fewer")
                @Schema(description = "Until how many days before an event a place can be given back, 0-60.")
                Integer cutoffDays,
        @Schema(
                        description =
                                "Whether those are working days: no weekends, bank holidays in England or closed days. False when absent.")
                boolean cutoffWorking,
        @NotNull(message = "Enter the charge, or 0 for none")
                @Min(value = 0, message = "Charge must be £0 or more")
                @Max(value = 1_000_000, message = "Charge must be £10,000 or less")
                @Schema(
                        description =
                                "Pence that are recorded when somebody cancels later or does not come, 0-1,000,000.")
                Integer chargePence,
        @Schema(description = "Whether a colleague may come instead of who booked. False when absent.")
                boolean substitutes,
        @NotNull(message = "Send the days on which people are reminded")
                @Size(max = 5, message = "Choose up to 5 reminders")
                @Schema(description = "Days before an event on which people are reminded, each 1-90, up to 5.")
                List<
                                @NotNull(message = "Enter a number of days")
                                @Min(value = 1, message = "Reminders must be 1 day or more before")
                                @Max(value = 90, message = "Reminders must be 90 days or fewer before") Integer>
                        reminderDays,
        @NotNull(message = "Enter how many hours an offered place is kept")
                @Min(value = 1, message = "Hours to answer must be 1 or more")
                @Max(value = 168, message = "Hours to answer must be 168 or fewer")
                @Schema(
                        description =
                                "Hours that an offered place is kept for who is first in line, 1-168; fewer near the event.")
                Integer offerHours,
        @NotNull(message = "Enter after how many days managers are reminded")
                @Min(value = 1, message = "Days until the reminder must be 1 or more")
                @Max(value = 20, message = "Days until the reminder must be 20 or fewer")
                @Schema(description = "Working days after which a manager is reminded, and others may decide, 1-20.")
                Integer approvalDays,
        @NotNull(message = "Send the days on which you are closed")
                @Size(max = 60, message = "Enter up to 60 closed days")
                @Schema(description = "Days on which nobody works although it is no holiday, up to 60.")
                List<@NotNull(message = "Enter a day") LocalDate> closedDays) {

    @AssertTrue(message = "Enter closed days of the years 2000 to 2100")
    @Schema(hidden = true)
    public boolean isClosedInOurTime() {
        return closedDays == null
                || closedDays.stream().allMatch(day -> day == null || day.getYear() >= 2000 && day.getYear() <= 2100);
    }
}
