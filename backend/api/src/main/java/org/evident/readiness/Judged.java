package org.evident.readiness;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody's records of one period come to under one edition of a rule-set. Kept as it stands when the period ends.
 *
 * @param different how many complete pieces are different from each other
 * @param drafts    how many pieces of the period are not complete
 * @param kinds     how many complete pieces there are of each kind
 */
record Judged(
        List<MetRequirement> requirements,
        List<CountedPiece> pieces,
        int different,
        int drafts,
        List<KindCount> kinds) {

    /** How many complete pieces are of one kind. */
    @Schema(name = "KindCount")
    record KindCount(
            @Schema(required = true, maxLength = 40) String kind, @Schema(required = true, minimum = "1") int pieces) {}

    /** All that is counted is there; where nothing is counted, all tasks are done. */
    boolean ready() {
        var counted = requirements.stream().anyMatch(MetRequirement::isCounted);
        return met(counted ? MetRequirement::isCounted : MetRequirement::isTask);
    }

    /** Whether nothing that they ask is left to do. */
    boolean done() {
        return met(requirement -> true);
    }

    String state() {
        if (ready()) return "ready";
        return different > 0 || covers() ? "begun" : "none";
    }

    private boolean covers() {
        return requirements.stream().anyMatch(each -> each.kind().equals("items") && each.have() > 0);
    }

    private boolean met(Predicate<MetRequirement> which) {
        return requirements.stream().filter(which).allMatch(MetRequirement::met);
    }
}
