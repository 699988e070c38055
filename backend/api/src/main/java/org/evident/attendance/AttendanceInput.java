package org.evident.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AttendanceInput", description = "Who was at a learning event. Sending it again changes nothing.")
record AttendanceInput(
        @NotEmpty(message = "Say who was there")
                @Size(max = 500, message = "Send 500 people or fewer at once")
                @Schema(required = true, description = "1-500 people.")
                List<@Valid @NotNull(message = "Say who was there") Row> people) {

    @Schema(
            name = "AttendanceRow",
            description = "Who it is by bookingId, personId or email, whichever comes first, and how.")
    record Row(
            UUID bookingId,
            UUID personId,
            @Size(max = 254, message = "Email must be 254 characters or fewer") @Schema(description = "In any case.")
                    String email,
            @NotNull(message = "Choose attended, part, excused, absent or walked in")
                    @Pattern(
                            regexp = "attended|part|excused|absent|walked-in",
                            message = "Choose attended, part, excused, absent or walked in")
                    @Schema(
                            required = true,
                            enumeration = {"attended", "part", "excused", "absent", "walked-in"},
                            description = "Who comes without a booking is walked-in.")
                    String how,
            @Min(value = 0, message = "Minutes must be 0 or more")
                    @Max(value = 1440, message = "Minutes must be 1,440 or fewer")
                    @Schema(
                            description =
                                    "Minutes for part, 0-1440, of which no more count than were planned; otherwise those that were"
                                            + " planned, whatever is sent.")
                    Integer minutes) {}
}
