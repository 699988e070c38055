package org.evident.holds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.UuidGenerator;

/** What must not go, whatever the schedule or a person says: a claim, an inquiry, a police request. */
@Entity
@Personal(
        table = "legal_hold",
        person = "person_id",
        recordClass = RecordClass.PRIVACY,
        title = "Legal holds on what is held about you",
        purpose = "So that what a claim or an inquiry needs is not removed.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"person_id", "reason", "release_reason", "placed_by", "released_by"},
        others = {"id", "version", "organisation_id", "record_class", "placed_at", "until", "released_at"},
        onErasure = Personal.OnErasure.KEEP,
        restricted = true,
        withheld = true)
class LegalHold {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    UUID personId;
    String recordClass;
    String reason;
    UUID placedBy;
    Instant placedAt;
    LocalDate until;
    UUID releasedBy;
    Instant releasedAt;
    String releaseReason;

    protected LegalHold() {}

    static LegalHold place(UUID organisation, HoldInput input, UUID by, Instant now) {
        var hold = new LegalHold();
        hold.organisationId = organisation;
        hold.personId = input.personId();
        hold.recordClass = input.recordClass();
        hold.reason = input.reason().strip();
        hold.until = input.until();
        hold.placedBy = by;
        hold.placedAt = now;
        return hold;
    }

    void release(String why, UUID by, Instant now) {
        releaseReason = why.strip();
        releasedBy = by;
        releasedAt = now;
    }

    /** The last day is included. */
    boolean isActive(LocalDate today) {
        return releasedAt == null && (until == null || !until.isBefore(today));
    }
}
