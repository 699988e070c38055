package org.evident.eventnotes;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventContributionInput")
record ContributionInput(
        @NotBlank(message = "Write what you take from it")
                @Size(max = 2000, message = "Write 2,000 characters or fewer")
                String text,
        @Schema(description = "Whether your name stands beside it.") boolean named,
        @AssertTrue(message = "Say that it may be shared")
                @Schema(description = "Must be true: everyone who sees the event reads it, until it is taken back.")
                boolean consent) {}
