package org.evident.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that could be in a plan.
 *
 * @param kept reading or to-read when it is on the person's list, or null
 * @param topics titles of those of its topics that the person follows
 */
record Candidate(UUID id, int minutes, String side, String access, boolean baseline, String kept, List<String> topics) {

    private static final int REASONS = 3;

    /** How much it is theirs: what was begun, what waits, what they follow, what is for everyone. */
    double worth() {
        var list = kept == null ? 0 : kept.equals("reading") ? 5 : 4;
        return list + (topics.isEmpty() ? 0 : 3) + (baseline ? 1 : 0);
    }

    List<String> reasons() {
        var reasons = new ArrayList<String>();
        if (kept != null) reasons.add(kept.equals("reading") ? "You have begun it" : "On your reading list");
        topics.stream().limit(REASONS).forEach(topic -> reasons.add("You follow " + topic));
        if (baseline) reasons.add("For everyone");
        return reasons;
    }
}
