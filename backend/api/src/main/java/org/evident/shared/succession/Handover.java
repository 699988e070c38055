package org.evident.shared.succession;

import java.util.Set;
import java.util.UUID;

/**
 * A feature's answer to "what does this person keep that others of the organisation rely on?", for one kind of thing. What
 * is the person's own (a draft pack, a reading list, notes for themselves) is never among it.
 */
public interface Handover {

    /** Lower-case words with hyphens, 1-40 characters: {@code topic-page}. */
    String kind();

    /** What several are called, for people: "topic pages". */
    String words();

    /** Of which roles in the organisation an heir needs one; empty where any member of staff will do. */
    Set<String> roles();

    /** One query: how many there are, and so many of them from the first in the order of their titles. */
    Holding held(UUID person, UUID organisation, int most);

    /** One statement that is harmless to repeat. Returns how many changed hands. */
    int handOver(UUID from, UUID to, UUID organisation);
}
