package org.evident.areas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<ServiceArea, UUID> {

    long count(UUID organisation, boolean open) {
        return count("organisationId = ?1 and closedOn is " + (open ? "null" : "not null"), organisation);
    }

    /** As it is now, whatever was read before one's turn came. */
    boolean isOpen(ServiceArea area) {
        return count("id = ?1 and closedOn is null", area.id) > 0;
    }

    boolean isNamed(String name, UUID organisation, UUID other) {
        return count("lower(name) = lower(?1) and organisationId = ?2 and id <> ?3", name, organisation, other) > 0;
    }
}
