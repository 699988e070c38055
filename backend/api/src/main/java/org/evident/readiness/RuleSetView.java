package org.evident.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.readiness.Judged.KindCount;
import org.evident.shared.rules.RuleBook.InForce;
import org.evident.shared.rules.Window;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleSetReadiness", description = "How far I am under one rule-set, in one period, and why.")
record RuleSetView(
        @Schema(required = true, maxLength = 80, description = "Short name of the rule-set.") String ruleSet,
        @Schema(required = true, maxLength = 160) String name,
        @Schema(required = true, description = "The edition of the rules that I am judged by.") UUID editionId,
        @Schema(required = true, maxLength = 120) String edition,
        @Schema(required = true, maxLength = 200, description = "Where the rules stand.") String source,
        @Schema(required = true, maxLength = 2000) String sourceUrl,
        @Schema(maxLength = 2000) String note,
        @Schema(description = "Absent where nothing has a time, or where it counts from a day that I have not said.")
                Window window,
        @Schema(required = true, description = "Whether the period has ended. There is no time after its last day.")
                boolean over,
        @Schema(
                        required = true,
                        enumeration = {"ready", "begun", "none", "nothing-asked", "day-missing"},
                        description =
                                "ready: all that is counted is there. begun: some of it. none: nothing yet. nothing-asked: the"
                                        + " rules ask for nothing. day-missing: say from which day it counts.")
                String state,
        @Schema(required = true, maxLength = 4000, description = "All of it in plain words.") String sentence,
        @Schema(required = true, description = "Whether nothing at all is left to do, tasks included.") boolean done,
        @Schema(required = true, minimum = "0", description = "Complete pieces that are different from each other.")
                int different,
        @Schema(required = true, minimum = "0", description = "Pieces of the period that are not complete.") int drafts,
        @Schema(required = true, maxItems = 30) List<MetRequirement> requirements,
        @Schema(required = true, maxItems = 500, description = "Complete pieces of the period, the oldest first.")
                List<CountedPiece> pieces,
        @Schema(required = true, maxItems = 50, description = "How mixed they are; shown and not counted.")
                List<KindCount> kinds,
        @Schema(description = "Since when it no longer changes; absent while the period runs.") Instant frozenAt) {

    private static final Judged NOTHING = new Judged(List.of(), List.of(), 0, 0, List.of());

    /** @param frozenAt since when it does not change, or null */
    static RuleSetView of(InForce rules, Window window, boolean over, Judged judged, Instant frozenAt) {
        var found = new Found(judged.state(), Sentence.of(judged, window, over), judged.done());
        return of(rules, window, over, found, judged, frozenAt);
    }

    /** Where there is no period to judge. */
    static RuleSetView without(InForce rules) {
        var asks = !rules.rules().period().kind().equals("none");
        var found = asks
                ? new Found("day-missing", Sentence.dayMissing(), false)
                : new Found("nothing-asked", Sentence.nothingAsked(), true);
        return of(rules, null, false, found, NOTHING, null);
    }

    private record Found(String state, String sentence, boolean done) {}

    private static RuleSetView of(
            InForce rules, Window window, boolean over, Found found, Judged judged, Instant frozenAt) {
        return new RuleSetView(
                rules.slug(),
                rules.name(),
                rules.edition(),
                rules.label(),
                rules.source(),
                rules.sourceUrl(),
                rules.note(),
                window,
                over,
                found.state(),
                found.sentence(),
                found.done(),
                judged.different(),
                judged.drafts(),
                judged.requirements(),
                judged.pieces(),
                judged.kinds(),
                frozenAt);
    }

    /** With what its pieces are called now. */
    RuleSetView called(Map<UUID, String> titles) {
        return new RuleSetView(
                ruleSet,
                name,
                editionId,
                edition,
                source,
                sourceUrl,
                note,
                window,
                over,
                state,
                sentence,
                done,
                different,
                drafts,
                requirements,
                pieces.stream().map(each -> each.called(titles.get(each.id()))).toList(),
                kinds,
                frozenAt);
    }
}
