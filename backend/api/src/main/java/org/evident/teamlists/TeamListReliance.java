package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.links.Reliance;

/** Those who asked a team to read a resource. */
@ApplicationScoped
class TeamListReliance implements Reliance {

    private final EntityManager database;

    TeamListReliance(EntityManager database) {
        this.database = database;
    }

    @Override
    public String how() {
        return "put it on a team's reading list";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> on(String kind, UUID id) {
        if (!kind.equals("resource")) return Set.of();
        return new HashSet<UUID>(database.createNativeQuery(
                        """
                        select distinct l.set_by from team_list_item i join team_list l on l.id = i.list_id
                         where i.resource_id = ?1""",
                        UUID.class)
                .setParameter(1, id)
                .getResultList());
    }
}
