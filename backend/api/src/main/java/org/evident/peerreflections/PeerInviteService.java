package org.evident.peerreflections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People ask others for their side of what they learnt. */
@ApplicationScoped
@Transactional
class PeerInviteService {

    private static final int MAILS_A_DAY = 20;
    private static final int MOST = 20;

    private final PeerInviteRepository invites;
    private final PeerReader reader;
    private final Peers peers;
    private final Portfolio portfolio;
    private final Outbox outbox;
    private final Notices notices;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    PeerInviteService(
            PeerInviteRepository invites,
            PeerReader reader,
            Peers peers,
            Portfolio portfolio,
            Outbox outbox,
            Notices notices,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.invites = invites;
        this.reader = reader;
        this.peers = peers;
        this.portfolio = portfolio;
        this.outbox = outbox;
        this.notices = notices;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a repeat is answered with: neither a name nor an address is kept a second time. */
    record Asked(UUID id) {}

    Page<PeerInviteView> list(UUID record, PageRequest page) {
        requireOwn(record);
        var found = invites.ofRecord(record, present.id());
        return new Page<>(
                reader.views(found.page(page.page - 1, page.size).list()), page.page, page.size, found.count());
    }

    PeerInviteView ask(UUID record, PeerInviteInput input, String key) {
        requireOwn(record);
        var asked = idempotency.once(
                key, "askPeer:" + record, input, Asked.class, () -> new Asked(asked(record, input).id));
        return one(own(asked.id()));
    }

    private PeerInvite asked(UUID record, PeerInviteInput input) {
        peers.require(input);
        var me = present.id();
        if (input.peerId() == null && invites.mailedFor(me, clock.instant().minus(Duration.ofDays(1))) >= MAILS_A_DAY)
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS, "You can ask 20 people by email a day. Ask the others tomorrow");
        if (invites.ofRecord(record, me).count() >= MOST)
            throw new ProblemException(ProblemType.CONFLICT, "You can ask 20 people about one record");
        var invite = PeerInvite.ask(me, record, input, clock.instant());
        invites.persistAndFlush(invite);
        if (invite.peerId == null) outbox.add(PeerMailing.KIND, "peer-invite:" + invite.id, Map.of("id", invite.id));
        else tell(invite);
        record("ask", invite);
        return invite;
    }

    private void tell(PeerInvite invite) {
        notices.tell(
                List.of(invite.peerId),
                new Notice(
                        "peer-invite:" + invite.id,
                        "peer-invite",
                        "%s asks for your side of a reflection".formatted(present.name()),
                        null,
                        "/asked-for-my-side/" + invite.id));
    }

    /** What was answered stays. Repeating it changes nothing. */
    void revoke(UUID id) {
        var invite = own(id);
        if (!invite.state.equals("sent")) return;
        invite.revoke(clock.instant());
        record("revoke", invite);
    }

    PeerInviteView chooseExports(UUID id, int version, boolean inExports) {
        var invite = own(id);
        ETags.requireCurrent(version, invite.version);
        invite.inExports = inExports;
        invites.flush();
        return one(invite);
    }

    private PeerInviteView one(PeerInvite invite) {
        return reader.views(List.of(invite)).getFirst();
    }

    private PeerInvite own(UUID id) {
        return invites.own(id, present.id()).orElseThrow(() -> ProblemException.notFound("invite"));
    }

    private void requireOwn(UUID record) {
        if (portfolio.find(present.id(), List.of(record)).isEmpty()) throw ProblemException.notFound("CPD record");
    }

    private void record(String what, PeerInvite invite) {
        audit.record(present.id().toString(), new Act("peer-invite." + what, null, "cpd-record", invite.recordId));
    }
}
