package org.evident.readinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.links.Reliance;

@ApplicationScoped
class ReadingListReliance implements Reliance {

    private final EntityManager database;

    ReadingListReliance(EntityManager database) {
        this.database = database;
    }

    @Override
    public String how() {
        return "keep it on your reading list";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> on(String kind, UUID id) {
        if (!kind.equals("resource")) return Set.of();
        List<UUID> people = database.createNativeQuery(
                        "select person_id from reading_list_item where resource_id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultList();
        return Set.copyOf(people);
    }
}
