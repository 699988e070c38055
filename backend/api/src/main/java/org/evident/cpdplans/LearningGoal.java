package org.evident.cpdplans;

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
import org.hibernate.annotations.UuidGenerator;

/** What somebody means to learn, by when, and how far they are. */
@Personal(
        table = "learning_goal",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What you mean to learn",
        purpose = "To plan your learning.",
        basis = Basis.CONTRACT,
        columns = {"aim", "due_on", "progress", "state", "created_at", "updated_at"},
        others = {"id", "version"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/plan",
        restricted = true)
@Entity
class LearningGoal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID personId;
    String aim;
    LocalDate dueOn;
    String progress = "";
    String state = "open";
    Instant createdAt;
    Instant updatedAt;

    protected LearningGoal() {}

    static LearningGoal set(UUID person, LearningGoalInput input, Instant now) {
        var goal = new LearningGoal();
        goal.personId = person;
        goal.createdAt = now;
        goal.revise(input, now);
        return goal;
    }

    void revise(LearningGoalInput input, Instant now) {
        aim = input.aim().strip();
        dueOn = input.dueOn();
        progress = input.progress() == null ? "" : input.progress();
        state = input.state();
        updatedAt = now;
    }
}
