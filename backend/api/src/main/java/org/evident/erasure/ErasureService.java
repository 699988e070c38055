package org.evident.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/**
 * Asking to be erased, and thinking better of it. A person asks for everything; somebody who answers for privacy in an
 * organisation, asked in writing, for the organisation's side of it alone: what a person keeps for themselves stays theirs.
 */
@ApplicationScoped
@Transactional
class ErasureService {

    /** Long enough to notice that somebody else asked, or to take a copy first; erasure is due without undue delay. */
    static final Duration WAITING = Duration.ofDays(7);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ErasureRepository erasures;
    private final ErasurePreviews previews;
    private final Outbox outbox;
    private final Audit audit;
    private final Viewings viewings;
    private final Notices notices;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    ErasureService(
            ErasureRepository erasures,
            ErasurePreviews previews,
            Outbox outbox,
            Audit audit,
            Viewings viewings,
            Notices notices,
            Present present,
            Caller caller,
            Clock clock) {
        this.erasures = erasures;
        this.previews = previews;
        this.outbox = outbox;
        this.audit = audit;
        this.viewings = viewings;
        this.notices = notices;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    ErasurePreviewView preview() {
        return previews.of(caller.id());
    }

    ErasureView ask() {
        return asked(present.id(), null);
    }

    void cancel() {
        cancelled(caller.id(), null);
    }

    ErasurePreviewView preview(UUID organisation, UUID person) {
        requireIn(organisation, person);
        viewings.seen(present.id(), person, "erasure-preview");
        audit.record(caller.subject(), new Act("person.erase-preview", organisation, "person", person).about(person));
        return previews.of(person, organisation);
    }

    ErasureView ask(UUID organisation, UUID person) {
        requireIn(organisation, person);
        return asked(person, organisation);
    }

    void cancel(UUID organisation, UUID person) {
        requireIn(organisation, person);
        cancelled(person, organisation);
    }

    private ErasureView asked(UUID person, UUID organisation) {
        if (organisation == null)
            previews.hindrance(person).ifPresent(why -> {
                throw new ProblemException(ProblemType.CONFLICT, why);
            });
        var now = clock.instant();
        var due = now.plus(WAITING);
        var id = erasures.ask(person, organisation, present.id(), now, due)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "This was asked for already. It can be cancelled until it is done"));
        outbox.addFor(due, Erasing.KIND, Erasing.KIND + ":" + id, new ErasureJob(id));
        record("person.erase-ask", person, organisation, id);
        notices.tell(List.of(person), notice(id, organisation, due));
        return erasures.waiting(person, organisation).orElseThrow();
    }

    private void cancelled(UUID person, UUID organisation) {
        var waiting = erasures.waiting(person, organisation).orElseThrow(() -> ProblemException.notFound("erasure"));
        erasures.locked(waiting.id())
                .filter(held -> held.view().isWaiting())
                .orElseThrow(() -> ProblemException.notFound("erasure"));
        erasures.become(waiting.id(), "cancelled");
        record("person.erase-cancel", person, organisation, waiting.id());
    }

    private void requireIn(UUID organisation, UUID person) {
        caller.requireIn(Right.MANAGE_PRIVACY, organisation);
        if (!erasures.isKnown(person, organisation)) throw ProblemException.notFound("person");
    }

    private void record(String what, UUID person, UUID organisation, UUID id) {
        audit.record(caller.subject(), new Act(what, organisation, "erasure", id).about(person));
    }

    private static Notice notice(UUID id, UUID organisation, Instant due) {
        var day = DAY.format(LocalDate.ofInstant(due, UkTime.ZONE));
        return organisation == null
                ? new Notice(
                        "erasure:" + id,
                        "erasure",
                        "Your data will be erased on " + day,
                        "You asked us to. Until then you can change your mind, and take a copy.",
                        "/my-data/erase")
                : new Notice(
                        "erasure:" + id,
                        "erasure",
                        "Your organisation will take your name off what it keeps on " + day,
                        "An administrator asked us to, because you asked them. What you keep for yourself stays yours.",
                        "/my-data");
    }
}
