package org.evident.decisions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.UuidGenerator;

/**
 * What somebody decided, and how practice knowledge, people's views and research informed it. It is saved as it is typed;
 * once it is decided, what it rests on stands still until it is opened again.
 */
@Personal(
        table = "decision",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Your decisions",
        purpose = "To write down how evidence informed what you decided, and to look back at it.",
        basis = Basis.CONTRACT,
        columns = {
            "state",
            "visibility",
            "title",
            "question",
            "context",
            "reference_code",
            "practice_missing",
            "people_missing",
            "research_missing",
            "against",
            "change_mind",
            "conclusion",
            "statement",
            "plain_version",
            "decided_on",
            "review_on",
            "happened",
            "was_right",
            "learnt",
            "created_at",
            "updated_at",
            "binned_at"
        },
        others = {"id", "version", "review_told"},
        onErasure = OnErasure.DELETE,
        address = "/decisions",
        restricted = true)
@Entity
class Decision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID personId;
    String state = "draft";
    String visibility = "private";
    String title = "";
    String question = "";
    String context;
    String referenceCode = "";
    String practiceMissing = "";
    String peopleMissing = "";
    String researchMissing = "";
    String against = "";
    String changeMind = "";
    String conclusion = "";
    String statement = "";
    String plainVersion = "";
    LocalDate decidedOn;
    LocalDate reviewOn;
    String happened = "";
    String wasRight;
    String learnt = "";
    Instant createdAt;
    Instant updatedAt;
    Instant binnedAt;

    @ElementCollection
    @CollectionTable(name = "decision_evidence", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    List<Evidence> evidence = new ArrayList<>();

    protected Decision() {}

    static Decision of(UUID person, Instant now) {
        var decision = new Decision();
        decision.personId = person;
        decision.createdAt = now;
        decision.updatedAt = now;
        return decision;
    }

    /** @param stated what speaks for it, with the titles that things had when they were linked */
    void write(DecisionInput input, List<Evidence> stated, Instant now) {
        state = input.state();
        visibility = input.visibility();
        title = input.title();
        question = input.question();
        context = input.context();
        referenceCode = input.referenceCode();
        practiceMissing = input.missing().practice();
        peopleMissing = input.missing().people();
        researchMissing = input.missing().research();
        against = input.against();
        changeMind = input.changeMind();
        conclusion = input.conclusion();
        statement = input.statement();
        plainVersion = input.plainVersion();
        decidedOn = input.decidedOn();
        reviewOn = input.reviewOn();
        happened = input.review().happened();
        wasRight = input.review().right();
        learnt = input.review().learnt();
        if (!evidence.equals(stated)) {
            evidence.clear();
            evidence.addAll(stated);
        }
        updatedAt = now;
    }

    /** All that a decision rests on: what must not change behind the back of whoever read it. */
    List<Object> grounds() {
        var grounds = new ArrayList<Object>(evidence);
        grounds.addAll(List.of(title, question, context == null ? "" : context, referenceCode, practiceMissing));
        grounds.addAll(List.of(peopleMissing, researchMissing, against, changeMind, conclusion));
        grounds.add(decidedOn);
        return grounds;
    }

    String reason(String side) {
        return switch (side) {
            case "practice" -> practiceMissing;
            case "people" -> peopleMissing;
            default -> researchMissing;
        };
    }

    List<Evidence> on(String side) {
        return evidence.stream()
                .filter(each -> each.side().equals(side) && each.isFilled())
                .toList();
    }

    void bin(Instant now) {
        binnedAt = now;
        updatedAt = now;
    }

    void restore(Instant now) {
        binnedAt = null;
        updatedAt = now;
    }
}
