package org.evident.cpdplans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LearningGoalRepository implements PanacheRepositoryBase<LearningGoal, UUID> {

    /** Open ones first, the next due before all. */
    List<LearningGoal> of(UUID person, int page, int size) {
        return find(
                        "personId = ?1 order by case state when 'open' then 0 when 'met' then 1 else 2 end, dueOn nulls last, id",
                        person)
                .page(page - 1, size)
                .list();
    }

    Optional<LearningGoal> own(UUID id, UUID person) {
        return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
    }
}
