package org.evident.impactreviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Some weeks after a piece of learning: did it change anything? */
@Personal(
        table = "impact_review",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What your learning changed",
        purpose = "To ask you some weeks later whether what you learnt changed anything.",
        basis = Basis.CONTRACT,
        columns = {"record_id", "due_on", "asked_at", "changed", "words", "answered_at"},
        others = {"version"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@Entity
class ImpactReview {

    static final int WEEKS = 8;

    @Id
    UUID recordId;

    @Version
    int version;

    UUID personId;
    LocalDate dueOn;
    Instant askedAt;
    String changed;
    String words = "";
    Instant answeredAt;

    protected ImpactReview() {}

    static ImpactReview after(UUID record, UUID person, LocalDate today) {
        var review = new ImpactReview();
        review.recordId = record;
        review.personId = person;
        review.dueOn = today.plusWeeks(WEEKS);
        return review;
    }

    /** Too early to say asks again, eight weeks later or when the person says. */
    void answer(ImpactReviewInput input, LocalDate today, Instant now) {
        changed = input.changed();
        words = input.words() == null ? "" : input.words();
        answeredAt = changed == null ? null : now;
        if (input.dueOn() != null) dueOn = input.dueOn();
        else if ("too-early".equals(changed)) dueOn = today.plusWeeks(WEEKS);
        if (dueOn.isAfter(today)) askedAt = null;
    }
}
