package org.evident.support;

import java.util.EnumSet;
import java.util.Set;

/** Protections taken away on purpose, in the test build only, to see the campaign go red. */
public enum Sabotage {
    /** Search asks the index about every place; rows are still filtered. */
    SEARCH_WITHOUT_VISIBILITY,
    /** The rows of everyone's reading list are read. */
    READING_LIST_WITHOUT_OWNER,
    /** Whoever belongs to an organisation may do everything there. */
    RIGHTS_UNCHECKED,
    /** A key is answered whatever was asked with it. */
    IDEMPOTENCY_WITHOUT_COMPARISON,
    /** Whoever seals the audit does not wait for others who do. */
    SEALING_WITHOUT_TURN;

    private static final Set<Sabotage> ON = EnumSet.noneOf(Sabotage.class);

    public boolean isOn() {
        return ON.contains(this);
    }

    /** What the campaign does when this protection is missing. */
    public void during(Runnable campaign) {
        ON.add(this);
        try {
            campaign.run();
        } finally {
            ON.remove(this);
        }
    }
}
