package org.evident.suggestions;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SuggestionInput")
record SuggestionInput(
        @NotNull(message = "Choose a learning event or a resource")
                @Pattern(regexp = "event|resource", message = "Choose a learning event or a resource")
                @Schema(
                        description = "What is suggested: a learning event to hold, or a resource to add.",
                        enumeration = {"event", "resource"})
                String kind,
        @NotNull(message = "Choose the organisation it is for")
                @Schema(description = "One of the caller's: its organisers or editors read it.")
                UUID organisationId,
        @NotBlank(message = "Enter a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
                String title,
        @NotBlank(message = "Write why it would help")
                @Size(max = 2000, message = "Why must be 2,000 characters or fewer")
                String why,
        @Size(max = 500, message = "When it would suit must be 500 characters or fewer")
                @Schema(description = "Of a learning event alone, in the person's own words.")
                String whenWanted,
        @Size(max = 2000, message = "Web address must be 2,000 characters or fewer")
                @Pattern(regexp = "https?://[^\\s\"<>]+", message = "Enter a web address that starts with https://")
                @Schema(description = "Of a resource, and of nothing else.")
                String url,
        @Schema(description = "What it is about, where the person says so.") UUID topicId) {

    SuggestionInput {
        url = url == null || url.isBlank() ? null : url.strip();
        whenWanted = whenWanted == null || whenWanted.isBlank() ? null : whenWanted.strip();
    }

    @AssertTrue(message = "Enter the web address of the resource")
    @Schema(hidden = true)
    boolean isUrlGiven() {
        return !"resource".equals(kind) || url != null;
    }

    @AssertTrue(message = "Only a resource has a web address, and only a learning event a time")
    @Schema(hidden = true)
    boolean isOfItsKind() {
        return "resource".equals(kind) ? whenWanted == null : url == null;
    }
}
