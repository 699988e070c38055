package org.evident.linkhealth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.evident.linkhealth.LinkCheckRepository.Known;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class LinkCheckService {

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final LinkCheckRepository checks;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    LinkCheckService(LinkCheckRepository checks, Outbox outbox, Caller caller, Clock clock) {
        this.checks = checks;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    LinkCheckView require(UUID resource) {
        return view(known(resource));
    }

    LinkCheckView check(UUID resource) {
        var known = known(resource);
        caller.require(Right.EDIT_RESOURCES, known.organisation());
        if (!known.isFollowed()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Only published resources with a web address are looked at");
        }
        var now = clock.instant();
        if (known.checkedAt() != null && known.checkedAt().plus(BETWEEN).isAfter(now)) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS, "We looked less than a minute ago");
        }
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        outbox.add(LinkWork.CHECK_NOW, "link-check:%s:%s".formatted(resource, minute), Map.of("resourceId", resource));
        return view(known);
    }

    private Known known(UUID resource) {
        return checks.find(resource).orElseThrow(() -> ProblemException.notFound("resource"));
    }

    private LinkCheckView view(Known known) {
        var editor = caller.may(Right.EDIT_RESOURCES, known.organisation());
        return editor ? known.forEditors() : known.forReaders();
    }
}
