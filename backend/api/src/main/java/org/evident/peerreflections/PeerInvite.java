package org.evident.peerreflections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.UuidGenerator;

/**
 * Somebody asks a colleague, here or elsewhere, to add their side of a reflection (SWE-8). What the peer writes is theirs:
 * whoever asked reads it and leaves it as it is.
 */
@Personal(
        table = "peer_invite",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Whom you asked for their side",
        purpose = "To ask a colleague for their side of a reflection, and to keep what they answer.",
        basis = Basis.CONTRACT,
        columns = {
            "record_id",
            "peer_name",
            "email",
            "question",
            "shows_title",
            "shows_learning",
            "shows_impact",
            "state",
            "created_at",
            "expires_at",
            "seen_at",
            "answered_at",
            "setting",
            "answer",
            "in_exports"
        },
        others = {"id", "version"},
        untold = {"peer_id", "link_hash"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@Personal(
        table = "peer_invite",
        person = "peer_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Where you were asked for your side",
        purpose = "So that you can add your side of a colleague's reflection, or say no.",
        basis = Basis.CONSENT,
        columns = {"question", "state", "created_at", "expires_at", "answered_at", "setting", "answer"},
        others = {"id", "version", "record_id", "shows_title", "shows_learning", "shows_impact", "seen_at", "in_exports"
        },
        untold = {"person_id", "peer_name", "email", "link_hash"},
        onErasure = OnErasure.FORGET,
        stays = "What you wrote belongs to their record too. It stays, as a former colleague's.",
        address = "/asked-for-my-side",
        restricted = true)
@Entity
class PeerInvite {

    static final Duration OPEN = Duration.ofDays(28);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID recordId;
    UUID personId;
    UUID peerId;
    String peerName;
    String email;
    String linkHash;
    String question = "";
    boolean showsTitle;
    boolean showsLearning;
    boolean showsImpact;
    String state = "sent";
    Instant createdAt;
    Instant expiresAt;
    Instant seenAt;
    Instant answeredAt;
    String setting;
    String answer = "";
    boolean inExports = true;

    protected PeerInvite() {}

    static PeerInvite ask(UUID person, UUID record, PeerInviteInput input, Instant now) {
        var invite = new PeerInvite();
        invite.personId = person;
        invite.recordId = record;
        invite.peerId = input.peerId();
        invite.peerName = input.peerName();
        invite.email = input.email();
        invite.question = input.question();
        invite.showsTitle = input.shows("title");
        invite.showsLearning = input.shows("learning");
        invite.showsImpact = input.shows("impact");
        invite.createdAt = now;
        invite.expiresAt = now.plus(OPEN);
        return invite;
    }

    boolean isOpen(Instant now) {
        return state.equals("sent") && expiresAt.isAfter(now);
    }

    String stateAt(Instant now) {
        return state.equals("sent") && !isOpen(now) ? "expired" : state;
    }

    void answer(PeerAnswerInput input, Instant now) {
        setting = input.setting();
        answer = input.answer().strip();
        end("answered", now);
    }

    void decline(Instant now) {
        end("declined", now);
    }

    void revoke(Instant now) {
        end("revoked", now);
    }

    /** Neither the link nor the address is of use any more. */
    private void end(String as, Instant now) {
        state = as;
        answeredAt = as.equals("revoked") ? null : now;
        email = null;
        linkHash = null;
    }
}
