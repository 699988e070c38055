package org.evident.areas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<Team, UUID> {

    long count(UUID area, boolean open) {
        return count("serviceAreaId = ?1 and closedOn is " + (open ? "null" : "not null"), area);
    }

    long openIn(UUID organisation) {
        return count(
                "closedOn is null and serviceAreaId in (select id from ServiceArea where organisationId = ?1)",
                organisation);
    }

    boolean isNamed(String name, UUID area, UUID other) {
        return count("lower(name) = lower(?1) and serviceAreaId = ?2 and id <> ?3", name, area, other) > 0;
    }

    /** Its people go with it: whoever is or will be in the team, and the roles held for it. What has ended stays. */
    void takePeopleAlong(Team team, LocalDate today) {
        for (var table : List.of("membership", "role_assignment")) {
            getEntityManager()
                    .createNativeQuery(
                            "update %s set service_area_id = ?1 where team_id = ?2 and (ends_on is null or ends_on >= ?3)"
                                    .formatted(table))
                    .setParameter(1, team.serviceAreaId)
                    .setParameter(2, team.id)
                    .setParameter(3, today)
                    .executeUpdate();
        }
    }
}
