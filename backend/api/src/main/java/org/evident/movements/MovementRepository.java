package org.evident.movements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MovementRepository implements PanacheRepositoryBase<Movement, UUID> {

    Optional<Movement> planned(UUID organisation, UUID person) {
        return find("organisationId = ?1 and personId = ?2 and state = 'planned'", organisation, person)
                .firstResultOptional();
    }

    /** Nobody else changes it until this transaction ends. */
    Movement locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose day has come, the earliest first; of one day, moves before leavings. */
    List<UUID> due(LocalDate today, int most) {
        return find(
                        "select m.id from Movement m where m.state = 'planned' and (m.day < ?1 or m.day = ?1 and m.kind = 'move')"
                                + " order by m.day, m.kind desc, m.id",
                        today)
                .project(UUID.class)
                .page(0, most)
                .list();
    }
}
