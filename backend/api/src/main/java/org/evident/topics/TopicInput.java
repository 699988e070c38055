package org.evident.topics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TopicInput")
record TopicInput(
        @NotNull(message = "Choose the organisation that will use it") UUID organisationId,
        @NotBlank(message = "Enter a title") @Size(max = 120, message = "Title must be 120 characters or fewer")
                String title,
        @Size(max = 2000, message = "Introduction must be 2,000 characters or fewer") String intro,
        @Size(max = 40, message = "Enter 40 other words or fewer")
                List<
                                @NotBlank(message = "Enter a word")
                                @Size(max = 80, message = "Other word must be 80 characters or fewer") String>
                        synonyms) {

    TopicInput {
        intro = intro == null ? "" : intro.strip();
        synonyms = synonyms == null ? List.of() : synonyms;
    }
}
