package org.evident.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitInput", description = "What a reader has come to since the last time, in one visit.")
record VisitInput(
        @NotBlank(message = "Send a marker")
                @Size(max = 64, message = "Marker must be 64 characters or fewer")
                @Schema(
                        description =
                                "A random text that the reader's browser makes for one visit: until its tab is closed, or"
                                        + " after 30 minutes of rest. It is never stored.")
                String marker,
        @Size(max = 20, message = "Send 20 things or fewer")
                @Schema(description = "Empty for a page of the hub that shows no one thing.")
                List<@NotNull(message = "Send a thing") @Valid Seen> seen) {

    VisitInput {
        seen = seen == null ? List.of() : seen;
    }

    @Schema(name = "SeenThing")
    record Seen(
            @NotNull(message = "Choose resource, topic or provider")
                    @Pattern(regexp = "resource|topic|provider", message = "Choose resource, topic or provider")
                    @Schema(enumeration = {"resource", "topic", "provider"})
                    String kind,
            @NotBlank(message = "Send a key")
                    @Size(max = 100, message = "Key must be 100 characters or fewer")
                    @Schema(description = "The id of a resource; the slug of a topic or provider.")
                    String key) {}

    /** Keys of one kind. */
    String[] keys(String kind) {
        return seen.stream().filter(s -> s.kind().equals(kind)).map(Seen::key).toArray(String[]::new);
    }
}
