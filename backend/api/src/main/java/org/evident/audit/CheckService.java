package org.evident.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.evident.audit.ChainCheck.Anchor;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** How the chain stands, and what those who look after the platform ask of it. */
@ApplicationScoped
@Transactional
class CheckService {

    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private final CheckRepository checks;
    private final Outbox outbox;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    CheckService(
            CheckRepository checks, Outbox outbox, Audit audit, Idempotency idempotency, Caller caller, Clock clock) {
        this.checks = checks;
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    ChainView chain() {
        caller.requireSomewhere(Right.READ_AUDIT);
        var last = checks.lastSeal();
        var waits = checks.waitsSince(last, clock.instant().minus(SEALED_WITHIN));
        return new ChainView(last.number(), !waits, checks.last().orElse(null));
    }

    AnchorView anchor() {
        requireOfPlatform();
        var last = checks.lastSeal();
        return new AnchorView(last.number(), HexFormat.of().formatHex(last.hash()), clock.instant());
    }

    CheckView ask(CheckInput input, String key) {
        requireOfPlatform();
        var anchor = anchor(input);
        return idempotency.once(key, "checkAudit", input, CheckView.class, () -> {
            var id = checks.ask(anchor, clock.instant());
            outbox.add(Checking.KIND, Checking.KIND + ":" + id, Map.of("id", id));
            audit.record(caller.subject(), new Act("audit.check", null, "audit-check", id));
            return require(id);
        });
    }

    CheckView require(UUID id) {
        requireOfPlatform();
        return checks.find(id).orElseThrow(() -> ProblemException.notFound("check"));
    }

    private void requireOfPlatform() {
        if (!caller.mayEverywhere(Right.MANAGE_PLATFORM)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Only whoever looks after the platform can do this");
        }
    }

    private static Anchor anchor(CheckInput input) {
        if (input.anchorSeal() == null && input.anchorHash() == null) return null;
        if (input.anchorSeal() == null) throw ProblemException.invalid("/anchorSeal", "Enter the number of the seal");
        if (input.anchorHash() == null) throw ProblemException.invalid("/anchorHash", "Enter the hash of the seal");
        return new Anchor(input.anchorSeal(), HexFormat.of().parseHex(input.anchorHash()));
    }
}
