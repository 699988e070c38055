package org.evident.rulechoices;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RuleChoiceInput", description = "All rule-sets that I follow: what is left out is followed no more.")
record RuleChoiceInput(
        @NotNull(message = "Send the rules that you follow, or an empty list")
                @Size(max = 10, message = "Follow 10 sets of rules or fewer")
                List<@NotNull(message = "Choose a set of rules") @Valid Follow> follows) {

    @Schema(name = "FollowInput")
    record Follow(
            @NotNull(message = "Choose a set of rules")
                    @Pattern(regexp = "[a-z][a-z0-9-]{0,79}", message = "Choose a set of rules from the list")
                    @Schema(description = "Short name of the rule-set.")
                    String ruleSet,
            @Schema(description = "From which day; absent for always.") LocalDate since,
            @Schema(description = "When I joined the register, started or was approved.") LocalDate countedFrom,
            @Schema(description = "My last day under it, not before the first.") LocalDate endsOn) {}
}
