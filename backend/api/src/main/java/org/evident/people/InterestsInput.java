package org.evident.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "InterestsInput",
        description = "All topics the person wants to follow; what is left out is no longer followed.")
record InterestsInput(
        @NotNull(message = "Choose the topics you want to follow, or send an empty list")
                @Size(max = 100, message = "Choose 100 topics or fewer")
                Set<@NotNull(message = "Choose a topic") UUID> topicIds) {}
