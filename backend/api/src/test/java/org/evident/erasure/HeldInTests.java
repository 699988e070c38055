package org.evident.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.evident.shared.privacy.Holds;

/** Legal holds that a test puts on and takes off. */
@ApplicationScoped
class HeldInTests implements Holds {

    static final Set<UUID> HELD = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isHeld(UUID person) {
        return HELD.contains(person);
    }
}
