package org.evident.sharedcomments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.links.Links;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.sharing.Shareables;
import org.evident.sharedcomments.CommentRepository.Asking;

/** Who may talk with whom about a thing: its owner and one to whom it is open, while it is. */
@ApplicationScoped
class Talk {

    private final CommentRepository comments;
    private final Shareables shareables;
    private final Links links;
    private final Notices notices;
    private final Present present;
    private final Clock clock;

    Talk(
            CommentRepository comments,
            Shareables shareables,
            Links links,
            Notices notices,
            Present present,
            Clock clock) {
        this.comments = comments;
        this.shareables = shareables;
        this.links = links;
        this.notices = notices;
        this.present = present;
        this.clock = clock;
    }

    /** @param address where the thing is */
    record Pair(UUID owner, UUID reader, String address) {}

    /** Not found where the thing is neither theirs, nor open to them, nor did they ever say something of it. */
    Asking asking(String kind, UUID thing) {
        requireKind(kind);
        var me = present.id();
        var open = links.find(kind, List.of(thing)).containsKey(thing);
        var asking = new Asking(kind, thing, me, open);
        if (open || shareables.isOwn(me, kind, thing) || comments.count(asking, null) > 0) return asking;
        throw ProblemException.notFound("thing");
    }

    /** The two who talk, with a share that lasts. */
    Pair pair(String kind, UUID thing, UUID with) {
        requireKind(kind);
        var me = present.id();
        var link = links.require(kind, thing);
        if (shareables.isOwn(me, kind, thing)) return new Pair(me, reader(kind, thing, with), link.address());
        var owner = comments.ownerFor(kind, thing, me, clock.instant())
                .orElseThrow(() -> ProblemException.notFound("thing"));
        if (!comments.isShared(kind, thing, me, true, clock.instant()))
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "It is for you to read. Its owner asked for no comments");
        return new Pair(owner, me, link.address());
    }

    private UUID reader(String kind, UUID thing, UUID with) {
        if (with == null) throw ProblemException.invalid("/withId", "Choose whom you answer");
        if (!comments.isShared(kind, thing, with, false, clock.instant()))
            throw ProblemException.invalid("/withId", "It is not shared with them now. Share it again first");
        return with;
    }

    private void requireKind(String kind) {
        if (!shareables.isKind(kind)) throw ProblemException.notFound("thing");
    }

    /** Says that there is a comment, and nothing of it: notices are mailed. */
    void tell(Pair pair, UUID comment) {
        var own = pair.owner().equals(present.id());
        notices.tell(
                List.of(own ? pair.reader() : pair.owner()),
                new Notice(
                        "shared-comment:" + comment,
                        "shared-comment",
                        own
                                ? "%s wrote to you about something they shared".formatted(present.name())
                                : "%s wrote to you about something you shared".formatted(present.name()),
                        null,
                        pair.address()));
    }
}
