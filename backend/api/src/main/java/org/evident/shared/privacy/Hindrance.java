package org.evident.shared.privacy;

import java.util.Optional;
import java.util.UUID;

/**
 * Why somebody cannot be erased just now, whatever they wish: something of theirs that others need must change hands first.
 * Asked of every implementation there is. Unlike a hold, the person is told.
 */
public interface Hindrance {

    /** What to do first, in words for the person; empty when nothing is in the way. */
    Optional<String> hinders(UUID person);
}
