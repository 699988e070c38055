package org.evident.behaviours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** How often somebody does what being evidence informed means, as they see it themselves on one day. */
@Personal(
        table = "behaviour_check",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "How you see your own use of evidence",
        purpose = "So that you can see how your own practice changes.",
        basis = Basis.CONSENT,
        columns = {"answers", "at"},
        others = {"id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/self-check",
        restricted = true)
@Entity
class BehaviourCheck {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID personId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    Short[] answers;

    Instant at;

    protected BehaviourCheck() {}

    static BehaviourCheck of(UUID person, BehaviourCheckInput input, Instant now) {
        var check = new BehaviourCheck();
        check.personId = person;
        check.answers = input.answers().stream()
                .map(answer -> answer == null ? null : answer.shortValue())
                .toArray(Short[]::new);
        check.at = now;
        return check;
    }

    List<Integer> answered() {
        return Arrays.stream(answers)
                .map(answer -> answer == null ? null : answer.intValue())
                .toList();
    }
}
