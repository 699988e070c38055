package org.evident.shared.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Problem", description = "Why a request was refused (RFC 9457).")
public record Problem(
        @Schema(required = true) ProblemType type,
        @Schema(required = true, description = "The same words for every problem of this type.", maxLength = 200)
                String title,
        @Schema(required = true, minimum = "400", maximum = "599") int status,
        @Schema(description = "What to do about it, for a person.", maxLength = 2000) String detail,
        @Schema(description = "The path that was asked for.", maxLength = 2000) String instance,
        @Schema(description = "Where what we already have is found, as a path of this API.", maxLength = 200)
                String existing,
        @Schema(required = true, description = "Quote this when you ask for help.", maxLength = 64) String requestId,
        @Schema(required = true, maxItems = 200, description = "One entry for each bad field.")
                List<FieldError> errors) {

    /** The same, with one more sentence of what it is about. */
    public Problem with(String sentence) {
        var said = detail == null ? sentence : detail + ". " + sentence;
        return new Problem(type, title, status, said, instance, existing, requestId, errors);
    }

    @Schema(name = "FieldError")
    public record FieldError(
            @Schema(
                            required = true,
                            maxLength = 200,
                            description = "JSON Pointer into the body, or the name of a parameter.")
                    String pointer,
            @Schema(required = true, maxLength = 500) String message) {}
}
