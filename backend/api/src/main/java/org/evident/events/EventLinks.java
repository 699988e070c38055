package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;
import org.evident.shared.links.Openness;
import org.evident.shared.links.TopicNews;
import org.evident.shared.time.UkTime;
import org.evident.shared.visibility.Visibility;

/** Learning events for others to point at, and what is coming up on a topic: what reads something of it. */
@ApplicationScoped
class EventLinks implements LinkSource, Openness, TopicNews {

    private static final Map<String, String> MODES =
            Map.of("in-person", "in person", "online", "online", "hybrid", "in person and online");

    private static final String COMING = "select e.id from learning_event e where " + EventAccess.OPEN_TO_CALLER
            + """
                      and e.status = 'published' and not e.is_template and e.starts_at > :now and exists (
                        select 1 from event_resource x join resource_topic t on t.resource_id = x.resource_id
                         where x.event_id = e.id and t.topic_id = :topic)
                      order by e.starts_at, e.id""";

    private final EventRepository events;
    private final EventAccess access;
    private final EntityManager database;
    private final Clock clock;

    EventLinks(EventRepository events, EventAccess access, EntityManager database, Clock clock) {
        this.events = events;
        this.access = access;
        this.database = database;
        this.clock = clock;
    }

    private static Link link(LearningEvent event) {
        var t = event.times();
        var when = t.startsAt() == null ? "No date yet" : LocalTimes.spoken(t.startsAt(), t.endsAt());
        var where = event.venue.venue() == null ? "" : ", " + event.venue.venue();
        return new Link(
                "event",
                event.id,
                event.title,
                "/events/" + event.id,
                when + ", " + MODES.get(event.venue.mode()) + where,
                null,
                null);
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public Map<UUID, Link> find(Collection<UUID> ids) {
        return events.seen(ids).stream()
                .map(row -> link(row.event()))
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> openTo(UUID id, Collection<UUID> people) {
        var sql = "select p.id from learning_event r, person p where r.id = :id and p.id = any(:people)"
                + " and r.status in ('published', 'postponed', 'cancelled') and" + Visibility.PLACE_OPEN_TO_PERSON;
        return new HashSet<UUID>(database.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("today", UkTime.today(clock))
                .getResultList());
    }

    @Override
    public String title() {
        return "Coming up";
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Link> about(UUID topicId, int most) {
        List<UUID> ids = access.bindOpen(database.createNativeQuery(COMING, UUID.class))
                .setParameter("now", clock.instant())
                .setParameter("topic", topicId)
                .setMaxResults(most)
                .getResultList();
        if (ids.isEmpty()) return List.of();
        var found = events.list("id in ?1", ids).stream().collect(Collectors.toMap(e -> e.id, EventLinks::link));
        return ids.stream().map(found::get).toList();
    }
}
