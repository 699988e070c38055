package org.evident.cpd;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.portfolio.Beginning;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Written;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.UuidGenerator;

/**
 * One piece of somebody's learning, in the fields and the order of Social Work England's form. It is saved as it is typed, so
 * anything may be missing until it is called complete.
 */
@Personal(
        table = "cpd_record",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Your CPD records",
        purpose = "To write down what you learnt, and to renew your registration.",
        basis = Basis.CONTRACT,
        columns = {
            "stage",
            "kind",
            "title",
            "description",
            "happened_on",
            "due_on",
            "minutes",
            "learning",
            "impact",
            "peer_setting",
            "peer_name",
            "peer_text",
            "created_at",
            "updated_at",
            "completed_at",
            "binned_at"
        },
        others = {"id", "version"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@Entity
class CpdRecord {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID personId;
    String stage = "draft";
    String kind;
    String title = "";
    String description = "";
    LocalDate happenedOn;
    LocalDate dueOn;
    Integer minutes;
    String learning = "";
    String impact = "";
    String peerSetting;
    String peerName = "";
    String peerText = "";
    Instant createdAt;
    Instant updatedAt;
    Instant completedAt;
    Instant binnedAt;

    @ElementCollection
    @CollectionTable(name = "cpd_link", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    List<CpdLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cpd_standard", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "item_id")
    Set<UUID> standards = new HashSet<>();

    protected CpdRecord() {}

    static CpdRecord of(UUID person, Instant now) {
        var record = new CpdRecord();
        record.personId = person;
        record.createdAt = now;
        record.updatedAt = now;
        return record;
    }

    static CpdRecord begin(UUID person, Beginning with, Instant now) {
        var record = of(person, now);
        record.kind = with.kind();
        record.title = with.title();
        record.description = with.description();
        record.happenedOn = with.happenedOn();
        record.minutes = with.minutes();
        record.learning = with.learning();
        record.impact = with.impact();
        record.talkOver(with.peer());
        with.links().forEach(each -> record.links.add(new CpdLink(each.kind(), each.id(), each.title())));
        record.standards.addAll(with.standards());
        record.move(with.stage(), now);
        return record;
    }

    /** One that was written elsewhere, with all there is to it. */
    static CpdRecord of(UUID person, Written written, Instant now) {
        var piece = written.piece();
        var record = begin(
                person,
                new Beginning(
                        piece.stage(),
                        piece.kind(),
                        piece.title(),
                        piece.description(),
                        piece.happenedOn(),
                        piece.minutes(),
                        piece.learning(),
                        piece.impact(),
                        piece.peer(),
                        written.links(),
                        piece.standards()),
                now);
        record.dueOn = written.dueOn();
        return record;
    }

    /** @param linked what it comes from, with the titles they had when they were linked */
    void write(CpdRecordInput input, List<CpdLink> linked, Instant now) {
        kind = input.kind();
        title = input.title();
        description = input.description();
        happenedOn = input.happenedOn();
        dueOn = input.dueOn();
        minutes = input.minutes();
        learning = input.learning();
        impact = input.impact();
        talkOver(input.peer() == null ? null : input.peer().asPeer());
        if (!links.equals(linked)) {
            links.clear();
            links.addAll(linked);
        }
        standards.retainAll(input.standards());
        standards.addAll(input.standards());
        move(input.stage(), now);
        updatedAt = now;
    }

    private void talkOver(Piece.Peer peer) {
        peerSetting = peer == null ? null : peer.setting();
        peerName = peer == null ? "" : peer.name();
        peerText = peer == null ? "" : peer.text();
    }

    private void move(String next, Instant now) {
        if (next.equals("complete") != stage.equals("complete")) completedAt = next.equals("complete") ? now : null;
        stage = next;
    }

    /** What has happened where there was none before. */
    String begunAs() {
        return stage.equals("complete") ? "completed" : "begun";
    }

    void bin(Instant now) {
        binnedAt = now;
        updatedAt = now;
    }

    void restore(Instant now) {
        binnedAt = null;
        updatedAt = now;
    }

    Piece piece() {
        return new Piece(
                id,
                personId,
                version,
                stage,
                kind,
                title,
                description,
                happenedOn,
                minutes,
                learning,
                impact,
                new Piece.Peer(peerSetting, peerName, peerText),
                standards.stream().sorted().toList(),
                updatedAt);
    }
}
