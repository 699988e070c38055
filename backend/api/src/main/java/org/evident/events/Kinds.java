package org.evident.events;

import java.util.Set;

/** What kinds of learning event there are, and what each asks. */
final class Kinds {

    static final String KEYS =
            "stop-the-clock|workshop|webinar|peer-session|group-supervision|induction-demo|account-manager-meeting"
                    + "|action-learning-set|symposium|annual-meeting|drop-in|group-meeting";

    /** Meetings, at which people learn beside other things. */
    private static final Set<String> MEETINGS =
            Set.of("account-manager-meeting", "group-meeting", "annual-meeting", "drop-in");

    private Kinds() {}

    /** Learning is linked to resources: one without any is pointed out and never stopped. */
    static boolean wantsResources(String kind) {
        return !MEETINGS.contains(kind);
    }
}
