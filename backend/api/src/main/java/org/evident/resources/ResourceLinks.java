package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class ResourceLinks implements LinkSource {

    private final EntityManager database;
    private final Visibility visibility;

    ResourceLinks(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    @Override
    public String kind() {
        return "resource";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Link> find(Collection<UUID> ids) {
        List<Tuple> rows = visibility
                .bindSeen(database.createNativeQuery(ResourceQuestions.LINKS, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Link(
                        kind(),
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        "/resources/" + r.get(0),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, Integer.class)))
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }
}
