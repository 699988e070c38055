package org.evident.shared.idempotency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.evident.shared.json.Json;
import org.evident.shared.security.Caller;
import org.evident.support.Sabotage;

/** Keys that do not remember what was asked, where that is sabotaged. */
@Alternative
@Priority(1)
@ApplicationScoped
class IdempotencyWithoutComparison extends Idempotency {

    /** For the proxy, which never runs it. */
    IdempotencyWithoutComparison() {
        super(null, null, null);
    }

    @Inject
    IdempotencyWithoutComparison(EntityManager database, Json json, Caller caller) {
        super(database, json, caller);
    }

    @Override
    public <T> T once(String key, String operation, Object request, Class<T> type, Supplier<T> work) {
        return super.once(
                key, operation, Sabotage.IDEMPOTENCY_WITHOUT_COMPARISON.isOn() ? "anything" : request, type, work);
    }
}
