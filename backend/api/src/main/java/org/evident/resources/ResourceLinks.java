package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;
import org.evident.shared.links.Openness;
import org.evident.shared.time.UkTime;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class ResourceLinks implements LinkSource, Openness {

    private final EntityManager database;
    private final Visibility visibility;
    private final Clock clock;

    ResourceLinks(EntityManager database, Visibility visibility, Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.clock = clock;
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

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> openTo(UUID id, Collection<UUID> people) {
        var sql = "select p.id from learning_resource r, person p where r.id = :id and p.id = any(:people)"
                + " and r.status in ('published', 'review-due') and" + Visibility.PLACE_OPEN_TO_PERSON;
        return new HashSet<UUID>(database.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("today", LocalDate.ofInstant(clock.instant(), UkTime.ZONE))
                .getResultList());
    }
}
