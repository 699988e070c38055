package org.evident.shared.privacy;

import java.util.UUID;

/** Whether a legal hold keeps what is held about somebody from being removed or erased. */
public interface Holds {

    boolean isHeld(UUID person);
}
