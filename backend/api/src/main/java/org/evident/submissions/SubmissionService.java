package org.evident.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People note what they sent to their regulator, and keep it as it was. */
@ApplicationScoped
@Transactional
class SubmissionService {

    /** For how long it can be taken back. */
    static final Duration MISTAKE = Duration.ofDays(1);

    private final SubmissionRepository submissions;
    private final Freezing freezing;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    SubmissionService(
            SubmissionRepository submissions,
            Freezing freezing,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.freezing = freezing;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a repeat is answered with: no text of theirs is kept a second time. */
    record Noted(UUID id) {}

    Page<SubmissionSummary> list(SubmissionListRequest list) {
        return submissions.page(present.id(), list, clock.instant());
    }

    SubmissionView submit(SubmissionInput input, String key) {
        var me = present.id();
        var noted = idempotency.once(key, "submitCpd", input, Noted.class, () -> {
            var frozen = freezing.freeze(me, input);
            var id = submissions.add(me, frozen, clock.instant());
            record("cpd-submission.note", id, Map.of("pieces", frozen.ids().size()));
            return new Noted(id);
        });
        return require(noted.id());
    }

    SubmissionView require(UUID id) {
        return new SubmissionView(summary(id), freezing.read(submissions.content(id)));
    }

    byte[] file(UUID id) {
        summary(id);
        return submissions.content(id).getBytes(StandardCharsets.UTF_8);
    }

    void takeBack(UUID id) {
        if (summary(id).allowed().isEmpty())
            throw new ProblemException(
                    ProblemType.CONFLICT, "It was noted more than a day ago, and stays as what you said you submitted");
        submissions.remove(id);
        record("cpd-submission.take-back", id, Map.of());
    }

    private SubmissionSummary summary(UUID id) {
        return submissions
                .find(present.id(), id, clock.instant())
                .orElseThrow(() -> ProblemException.notFound("submission"));
    }

    static List<String> allowed(boolean recent) {
        return recent ? List.of("take-back") : List.of();
    }

    private void record(String what, UUID id, Map<String, ?> detail) {
        audit.record(present.id().toString(), new Act(what, null, "cpd-submission", id).with(detail));
    }
}
