package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.links.Reliance;

/** Whoever placed a resource on a page, or looks after that page, relies on it. */
@ApplicationScoped
class TopicPages implements Reliance {

    private final EntityManager database;

    TopicPages(EntityManager database) {
        this.database = database;
    }

    @Override
    public String how() {
        return "placed it on a topic page";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> on(String kind, UUID id) {
        if (!kind.equals("resource")) return Set.of();
        List<UUID> people = database.createNativeQuery(
                        """
                        select distinct p.id from topic_item i join topic_section s on s.id = i.section_id
                          join topic_layer l on l.id = s.layer_id
                         cross join lateral (values (i.placed_by), (l.owner_id)) p(id)
                         where i.resource_id = ?1 and not i.hidden and p.id is not null""",
                        UUID.class)
                .setParameter(1, id)
                .getResultList();
        return Set.copyOf(people);
    }
}
