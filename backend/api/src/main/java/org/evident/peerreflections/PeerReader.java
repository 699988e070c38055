package org.evident.peerreflections;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.time.UkTime;

/** Invites as whoever asked sees them, and as whoever was asked does: no more of the record than was ticked. */
@ApplicationScoped
class PeerReader {

    private static final String NOBODY = "A former colleague";

    private final PeerInviteRepository invites;
    private final Portfolio portfolio;
    private final Clock clock;

    PeerReader(PeerInviteRepository invites, Portfolio portfolio, Clock clock) {
        this.invites = invites;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    List<PeerInviteView> views(Collection<PeerInvite> found) {
        var names = names(found);
        return found.stream()
                .map(each -> PeerInviteView.of(
                        each,
                        peerName(each, names),
                        shows(each),
                        UkTime.day(each.expiresAt),
                        each.stateAt(clock.instant())))
                .toList();
    }

    /** Who asked, and how it stands: nothing of any record. */
    List<PeerAskView> summaries(List<PeerInvite> found) {
        var names = names(found);
        return found.stream().map(each -> ask(each, names, null)).toList();
    }

    PeerAskView ask(PeerInvite invite) {
        var shown = invite.isOpen(clock.instant()) && !shows(invite).isEmpty();
        var piece = shown
                ? portfolio.find(invite.personId, List.of(invite.recordId)).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        return ask(invite, names(List.of(invite)), piece);
    }

    private PeerAskView ask(PeerInvite i, Map<UUID, String> names, Piece piece) {
        return new PeerAskView(
                i.peerId == null ? null : i.id,
                names.getOrDefault(i.personId, NOBODY),
                peerName(i, names),
                i.question,
                piece != null && i.showsTitle ? piece.title() : null,
                piece != null && i.showsLearning ? piece.learning() : null,
                piece != null && i.showsImpact ? piece.impact() : null,
                i.stateAt(clock.instant()),
                UkTime.day(i.expiresAt),
                i.setting,
                i.state.equals("answered") ? i.answer : null);
    }

    /** As the peer's link shows it in its mail; null where the owner does not show it. */
    String titleFor(PeerInvite invite) {
        if (!invite.showsTitle) return null;
        return portfolio.find(invite.personId, List.of(invite.recordId)).stream()
                .map(Piece::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(null);
    }

    String ownerName(PeerInvite invite) {
        return names(List.of(invite)).getOrDefault(invite.personId, NOBODY);
    }

    String peerName(PeerInvite invite) {
        return peerName(invite, names(List.of(invite)));
    }

    private static String peerName(PeerInvite invite, Map<UUID, String> names) {
        if (invite.peerName != null) return invite.peerName;
        return invite.peerId == null ? NOBODY : names.getOrDefault(invite.peerId, NOBODY);
    }

    private Map<UUID, String> names(Collection<PeerInvite> found) {
        return invites.names(found.stream()
                .flatMap(each -> Stream.of(each.personId, each.peerId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static List<String> shows(PeerInvite invite) {
        var shown = new ArrayList<String>();
        if (invite.showsTitle) shown.add("title");
        if (invite.showsLearning) shown.add("learning");
        if (invite.showsImpact) shown.add("impact");
        return shown;
    }
}
