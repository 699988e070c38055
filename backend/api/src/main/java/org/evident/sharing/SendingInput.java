package org.evident.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something worth a colleague's time, and why. The message is plain text: markup is shown as it was typed. */
@Schema(name = "SendingInput")
record SendingInput(
        @NotNull(message = "Choose what to send")
                @Pattern(regexp = "resource|pack", message = "Choose a resource or a pack")
                @Schema(enumeration = {"resource", "pack"})
                String kind,
        @NotNull(message = "Choose what to send") UUID thingId,
        @NotNull(message = "Choose at least one colleague")
                @Size(min = 1, max = 20, message = "Choose between 1 and 20 colleagues")
                List<@NotNull(message = "Choose a colleague") UUID> recipientIds,
        @Size(max = 1000, message = "Message must be 1,000 characters or fewer") String message) {

    SendingInput {
        recipientIds = recipientIds == null
                ? List.of()
                : recipientIds.stream().distinct().toList();
    }
}
