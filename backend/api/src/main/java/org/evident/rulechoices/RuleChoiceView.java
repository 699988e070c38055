package org.evident.rulechoices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RuleChoice", description = "Which rule-sets I follow.")
record RuleChoiceView(
        @Schema(required = true, description = "0 until I chose for the first time.") int version,
        @Schema(
                        required = true,
                        description =
                                "Whether I chose them. Until then they are read from the regulator and profession in my profile.")
                boolean chosen,
        @Schema(required = true, maxItems = 10) List<Follow> follows,
        @Schema(required = true, maxItems = 100, description = "What may be followed today.") List<Choice> choices) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Follow")
    record Follow(
            @Schema(required = true, maxLength = 80) String ruleSet,
            LocalDate since,
            LocalDate countedFrom,
            LocalDate endsOn) {}

    @Schema(name = "RuleSetChoice")
    record Choice(
            @Schema(required = true, maxLength = 80) String ruleSet,
            @Schema(required = true, maxLength = 160) String name,
            @Schema(required = true, description = "Whether its time counts from a day of my own, which I have to say.")
                    boolean fromMyDay) {}
}
