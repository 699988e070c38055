package org.evident.teamlists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody asks a team to read. Texts are plain text: markup is shown as it was typed. */
@Schema(name = "TeamListInput")
record TeamListInput(
        @NotBlank(message = "Enter a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
                String title,
        @Size(max = 2000, message = "Introduction must be 2,000 characters or fewer") String introduction,
        @NotNull(message = "Choose who it is for") UUID serviceAreaId,
        @Schema(description = "A team of the service area; the whole service area when absent.") UUID teamId,
        @Size(max = 50, message = "A team list holds up to 50 resources. Make two lists of it")
                List<@Valid @NotNull(message = "Choose a resource") Item> items) {

    TeamListInput {
        items = items == null ? List.of() : items;
    }

    @Schema(name = "TeamListItemInput")
    record Item(
            @NotNull(message = "Choose a resource") UUID resourceId,
            @Schema(description = "By when. Who has not ticked it is reminded once, two days before.") LocalDate dueOn,
            @Size(max = 1000, message = "Note must be 1,000 characters or fewer") String note) {

        TeamListItem asItem() {
            return new TeamListItem(resourceId, dueOn, note == null || note.isBlank() ? null : note.strip());
        }
    }
}
