package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.links.Reliance;

/** The owners of the packs that hold a resource. */
@ApplicationScoped
class PackReliance implements Reliance {

    private final EntityManager database;

    PackReliance(EntityManager database) {
        this.database = database;
    }

    @Override
    public String how() {
        return "put it in a pack";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> on(String kind, UUID id) {
        if (!kind.equals("resource")) return Set.of();
        return new HashSet<UUID>(database.createNativeQuery(
                        """
                        select distinct p.owner_id from pack_item i join pack p on p.id = i.pack_id
                         where i.resource_id = ?1 and p.status <> 'archived'""",
                        UUID.class)
                .setParameter(1, id)
                .getResultList());
    }
}
