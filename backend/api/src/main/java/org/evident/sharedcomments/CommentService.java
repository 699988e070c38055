package org.evident.sharedcomments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.events.ThingsGone;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** The owner of something and whoever they opened it to talk about it, each pair by themselves. */
@ApplicationScoped
@Transactional
class CommentService {

    private static final Duration REVISED = Duration.ofMinutes(15);

    private final CommentRepository comments;
    private final Talk talk;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    CommentService(
            CommentRepository comments, Talk talk, Present present, Idempotency idempotency, Audit audit, Clock clock) {
        this.comments = comments;
        this.talk = talk;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a repeat is answered with: no text is kept a second time. */
    record Said(UUID id) {}

    Page<CommentView> list(String kind, UUID thing, CommentListRequest list) {
        var asking = talk.asking(kind, thing);
        var total = comments.count(asking, list.withId);
        var items = comments.page(asking, list).stream().map(this::view).toList();
        return new Page<>(items, list.page, list.size, total);
    }

    CommentView say(String kind, UUID thing, CommentInput input, String key) {
        // Before a repeat is answered: whoever has lost the thing meanwhile is told so.
        var pair = talk.pair(kind, thing, input.withId());
        var said = idempotency.once(key, "comment:" + kind + ":" + thing, input, Said.class, () -> {
            var conversation = comments.converse(kind, thing, pair.owner(), pair.reader(), clock.instant());
            var id = comments.say(conversation, present.id(), input.text().strip(), clock.instant());
            talk.tell(pair, id);
            record("say", id);
            return new Said(id);
        });
        return view(own(said.id()));
    }

    CommentView revise(UUID id, int version, CommentChangeInput input) {
        var comment = changeable(id);
        ETags.requireCurrent(version, comment.version());
        if (!comments.revise(id, version, input.text().strip(), clock.instant())) throw ETags.stale();
        record("revise", id);
        return view(own(id));
    }

    void delete(UUID id) {
        changeable(id);
        comments.delete(id);
        record("delete", id);
    }

    private CommentView changeable(UUID id) {
        var comment = view(own(id));
        if (comment.allowed().isEmpty())
            throw new ProblemException(
                    ProblemType.CONFLICT, "You can change a comment for 15 minutes. Write another one instead");
        return comment;
    }

    private Tuple own(UUID id) {
        return comments.own(id, present.id()).orElseThrow(() -> ProblemException.notFound("comment"));
    }

    void gone(@Observes ThingsGone gone) {
        comments.forget(gone.kind(), gone.ids());
    }

    private void record(String what, UUID id) {
        audit.record(present.id().toString(), new Act("shared-comment." + what, null, "shared-comment", id));
    }

    private CommentView view(Tuple r) {
        var mine = present.id().equals(r.get(6, UUID.class));
        var at = r.get(8, Instant.class);
        return new CommentView(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, UUID.class),
                r.get(3, UUID.class),
                r.get(4, String.class),
                r.get(5, String.class),
                mine,
                r.get(7, String.class),
                mine && at.plus(REVISED).isAfter(clock.instant()) ? List.of("revise", "delete") : List.of(),
                at,
                r.get(9, Instant.class));
    }
}
