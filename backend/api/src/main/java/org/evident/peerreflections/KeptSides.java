package org.evident.peerreflections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.portfolio.PeerSides;

/** Peers' words for features that copy records, but for those that their owner leaves out. */
@ApplicationScoped
class KeptSides implements PeerSides {

    private final PeerInviteRepository invites;
    private final PeerReader reader;

    KeptSides(PeerInviteRepository invites, PeerReader reader) {
        this.invites = invites;
        this.reader = reader;
    }

    @Override
    public List<Side> of(UUID person, Collection<UUID> records) {
        if (records.isEmpty()) return List.of();
        return reader.views(invites.answered(person, records)).stream()
                .map(each ->
                        new Side(each.recordId(), each.peerName(), each.setting(), each.answer(), each.answeredAt()))
                .toList();
    }
}
