package org.evident.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.evident.support.Sabotage;

/** Sealing that waits for no other, where that is sabotaged. */
@Alternative
@Priority(1)
@ApplicationScoped
class SealingWithoutTurn extends Sealing {

    /** For the proxy, which never runs it. */
    SealingWithoutTurn() {
        super(null, null);
    }

    @Inject
    SealingWithoutTurn(EntityManager database, Clock clock) {
        super(database, clock);
    }

    @Override
    boolean isOurTurn() {
        return Sabotage.SEALING_WITHOUT_TURN.isOn() || super.isOurTurn();
    }
}
