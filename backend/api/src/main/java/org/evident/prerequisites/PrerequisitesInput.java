package org.evident.prerequisites;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventPrerequisitesInput", description = "All of it is asked for; nothing, when both lists are empty.")
record PrerequisitesInput(
        @Size(max = 5, message = "Choose 5 kinds of event or fewer")
                @Schema(description = "Kinds of event, of which people must have been to one each; none when left out.")
                List<
                                @NotNull(message = "Choose a kind of event")
                                @Pattern(
                                        regexp =
                                                "stop-the-clock|workshop|webinar|peer-session|group-supervision|induction-demo"
                                                        + "|account-manager-meeting|action-learning-set|symposium|annual-meeting"
                                                        + "|drop-in|group-meeting",
                                        message = "Choose kinds of event from the list")
                                String>
                        kinds,
        @Size(max = 5, message = "Choose 5 events or fewer")
                @Schema(
                        description =
                                "Events that the caller sees; one of a series stands for every one of it. None when left out.")
                List<@NotNull(message = "Choose an event") UUID> eventIds) {

    PrerequisitesInput {
        kinds = kinds == null ? List.of() : kinds;
        eventIds = eventIds == null ? List.of() : eventIds;
    }
}
