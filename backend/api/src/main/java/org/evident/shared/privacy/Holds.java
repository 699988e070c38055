package org.evident.shared.privacy;

import java.util.UUID;

/**
 * Whether what we hold about somebody must not be erased for now, because of a court, an inquiry or a complaint. Asked of
 * every implementation there is; without one nobody is held.
 */
public interface Holds {

    boolean isHeld(UUID person);
}
