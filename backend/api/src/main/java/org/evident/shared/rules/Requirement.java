package org.evident.shared.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing a rule-set asks for.
 *
 * @param kind    {@code pieces}: so many different pieces of learning; {@code peer-reflections}: of them with a peer's side;
 *                {@code task}: something done elsewhere and ticked; {@code items}: so many items of a framework met;
 *                {@code statement}: said in words, and not counted
 * @param waived  whether those who joined late are let off
 * @param framework short name of the framework whose items are counted, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleRequirement")
public record Requirement(
        @NotNull(message = "Enter a key")
                @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "Key must be small letters, digits and hyphens")
                String key,
        @NotNull(message = "Choose what is asked for")
                @Pattern(
                        regexp = "pieces|peer-reflections|task|items|statement",
                        message = "Choose pieces, peer-reflections, task, items or statement")
                @Schema(enumeration = {"pieces", "peer-reflections", "task", "items", "statement"})
                String kind,
        @Min(value = 1, message = "Enter 1 to 100")
                @Max(value = 100, message = "Enter 1 to 100")
                @Schema(description = "How many; absent where nothing is counted.")
                Integer number,
        @NotBlank(message = "Enter what is asked for in words")
                @Size(max = 300, message = "What is asked for must be 300 characters or fewer")
                String words,
        @Size(max = 300, message = "What to do next must be 300 characters or fewer")
                @Schema(description = "What somebody who has not met it does next.")
                String next,
        boolean waived,
        @Size(max = 200, message = "Source must be 200 characters or fewer") String source,
        @Size(max = 80, message = "Framework must be 80 characters or fewer")
                @Schema(description = "Short name of the framework whose items are counted; absent where none are.")
                String framework) {}
