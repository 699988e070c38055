package org.evident.shared.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regulator's rules on learning, as data: a new length of the cycle needs no code. */
@Schema(name = "Rules")
public record Rules(
        @NotNull(message = "Say how often the rules ask") @Valid Period period,
        @NotNull(message = "Send the requirements, or an empty list")
                @Size(max = 30, message = "Enter 30 requirements or fewer")
                List<@NotNull(message = "Enter a requirement") @Valid Requirement> requirements) {

    /** What does not hold together, as a pointer and a message; empty when all does. */
    public Optional<List<String>> fault() {
        if (!period.isWhole())
            return Optional.of(List.of("/rules/period", "Enter the end and the length that this kind of period needs"));
        var keys = new HashSet<String>();
        for (var at = 0; at < requirements.size(); at++) {
            var requirement = requirements.get(at);
            var here = "/rules/requirements/" + at;
            if (!keys.add(requirement.key())) return Optional.of(List.of(here + "/key", "Use each key once"));
            var counted = List.of("pieces", "peer-reflections", "items").contains(requirement.kind());
            if (counted == (requirement.number() == null))
                return Optional.of(
                        List.of(here + "/number", "Enter how many where something is counted, and only there"));
        }
        return Optional.empty();
    }
}
