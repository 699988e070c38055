package org.evident.peerreflections;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.outbox.OutboxHandler;

/**
 * Sends the link to somebody elsewhere. A link is made for each attempt and stands in the database before its mail goes out, so
 * that the last mail always holds the one that opens.
 */
@ApplicationScoped
class PeerMailing implements OutboxHandler {

    static final String KIND = "peer-invite";

    private final PeerInviteRepository invites;
    private final PeerReader reader;
    private final PeerPost post;
    private final Clock clock;

    PeerMailing(PeerInviteRepository invites, PeerReader reader, PeerPost post, Clock clock) {
        this.invites = invites;
        this.reader = reader;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A mail server that is away for a night costs nobody their link. */
    @Override
    public int attempts() {
        return 60;
    }

    @Override
    public void handle(JsonNode payload) {
        var id = UUID.fromString(payload.get("id").asText());
        var address = Address.fresh();
        var letter = QuarkusTransaction.requiringNew().call(() -> letter(id, address));
        if (letter != null) post.send(id, letter);
    }

    private PeerLetter letter(UUID id, Address address) {
        var invite = invites.findById(id);
        if (invite == null || invite.email == null || !invite.isOpen(clock.instant())) return null;
        invite.linkHash = address.hash();
        return new PeerLetter(
                invite.email,
                invite.peerName,
                reader.ownerName(invite),
                reader.titleFor(invite),
                "/peer/" + address.text(),
                invite.expiresAt);
    }

    @Scheduled(every = "1h", delayed = "17m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetAddresses() {
        Sweep.run(Sweep.MOST, () -> invites.forgetAddresses(clock.instant()));
    }
}
