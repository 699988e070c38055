package org.evident.peerreflections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.limits.Guesses;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Who was asked adds their side or says no: a colleague here signed in, anybody else by the link in their mail. */
@ApplicationScoped
@Transactional
class PeerAnswerService {

    private final PeerInviteRepository invites;
    private final PeerReader reader;
    private final Viewings viewings;
    private final Notices notices;
    private final Present present;
    private final Audit audit;
    private final Clock clock;
    private final Guesses guesses = new Guesses(30, Duration.ofMinutes(15));

    PeerAnswerService(
            PeerInviteRepository invites,
            PeerReader reader,
            Viewings viewings,
            Notices notices,
            Present present,
            Audit audit,
            Clock clock) {
        this.invites = invites;
        this.reader = reader;
        this.viewings = viewings;
        this.notices = notices;
        this.present = present;
        this.audit = audit;
        this.clock = clock;
    }

    Page<PeerAskView> asked(PageRequest page) {
        var found = invites.askedOf(present.id());
        var items = found.page(page.page - 1, page.size).list();
        return new Page<>(reader.summaries(items), page.page, page.size, found.count());
    }

    PeerAskView look(UUID id) {
        var invite = mine(id);
        if (invite.isOpen(clock.instant()))
            viewings.seen(present.id(), invite.personId, "peer-invite", invite.recordId);
        return looked(invite);
    }

    PeerAskView answer(UUID id, PeerAnswerInput input) {
        var invite = open(mine(id));
        answered(invite, input, present.id().toString());
        return reader.ask(invite);
    }

    void decline(UUID id) {
        var invite = mine(id);
        if (invite.state.equals("declined")) return;
        declined(open(invite), present.id().toString());
    }

    PeerAskView look(Address address, String from) {
        return looked(behind(address, from));
    }

    void answer(Address address, PeerAnswerInput input, String from) {
        answered(behind(address, from), input, "anonymous");
    }

    void decline(Address address, String from) {
        declined(behind(address, from), "anonymous");
    }

    /** Looking uses nothing up; whoever asked sees that it was looked at. */
    private PeerAskView looked(PeerInvite invite) {
        if (invite.seenAt == null && invite.isOpen(clock.instant())) invite.seenAt = clock.instant();
        return reader.ask(invite);
    }

    private void answered(PeerInvite invite, PeerAnswerInput input, String by) {
        var name = reader.peerName(invite);
        invite.answer(input, clock.instant());
        told(invite, "answer", by, "%s added their side of a reflection".formatted(name));
    }

    private void declined(PeerInvite invite, String by) {
        var name = reader.peerName(invite);
        invite.decline(clock.instant());
        told(invite, "decline", by, "%s cannot add their side of a reflection".formatted(name));
    }

    private void told(PeerInvite invite, String what, String by, String title) {
        invites.flush();
        audit.record(by, new Act("peer-invite." + what, null, "peer-invite", invite.id));
        notices.tell(
                List.of(invite.personId),
                new Notice(
                        "peer-invite:" + invite.id + ":" + what,
                        "peer-answer",
                        title,
                        null,
                        "/cpd/" + invite.recordId));
    }

    private PeerInvite mine(UUID id) {
        return invites.askedOf(id, present.id()).orElseThrow(() -> ProblemException.notFound("question to you"));
    }

    private PeerInvite open(PeerInvite invite) {
        if (invite.isOpen(clock.instant())) return invite;
        throw new ProblemException(ProblemType.CONFLICT, "It was answered, declined or taken back, or it has expired");
    }

    /** One answer for all that opens nothing: it was never there, is over, or was taken back. */
    private PeerInvite behind(Address address, String from) {
        if (!address.isShaped()) throw ProblemException.notFound("link");
        guesses.requireLeft(from);
        var found = invites.behind(address, clock.instant());
        if (found.isEmpty()) guesses.miss(from);
        return found.orElseThrow(() -> ProblemException.notFound("link"));
    }
}
