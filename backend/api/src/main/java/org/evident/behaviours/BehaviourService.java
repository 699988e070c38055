package org.evident.behaviours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;

/** Somebody against their own past, and nobody else's. */
@ApplicationScoped
@Transactional
class BehaviourService {

    private final BehaviourRepository checks;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    BehaviourService(BehaviourRepository checks, Present present, Idempotency idempotency, Clock clock) {
        this.checks = checks;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Page<BehaviourCheckView> list(PageRequest page) {
        var me = present.id();
        var items = checks.find("personId = ?1 order by at desc, id desc", me).page(page.page - 1, page.size).stream()
                .map(BehaviourCheckView::of)
                .toList();
        return new Page<>(items, page.page, page.size, checks.count("personId", me));
    }

    BehaviourCheckView answer(BehaviourCheckInput input, String key) {
        var me = present.id();
        return idempotency.once(key, "checkBehaviours", input, BehaviourCheckView.class, () -> {
            var check = BehaviourCheck.of(me, input, clock.instant());
            checks.persistAndFlush(check);
            return BehaviourCheckView.of(check);
        });
    }

    void remove(UUID id) {
        checks.delete("id = ?1 and personId = ?2", id, present.id());
    }
}
