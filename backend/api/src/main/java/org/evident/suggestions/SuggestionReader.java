package org.evident.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.visibility.Visibility;

/** Reads suggestions as one caller may: what they became is named only where that is open to them. */
@ApplicationScoped
class SuggestionReader {

    /** Whether the caller may answer a row {@code s}. */
    private static final String ANSWERED_BY_CALLER =
            "(s.kind = 'event' and s.organisation_id = any(:manages) or s.kind = 'resource' and s.organisation_id = any(:edits))";

    private static final String READ =
            """
            select s.id, s.version, s.kind, s.organisation_id, o.name, p.display_name, s.title, s.why, s.when_wanted, s.url,
                   t.id, t.slug, t.title, s.state, s.reason, e.id, e.title, r.id, r.title, a.id, a.title, s.created_at, s.answered_at,
                   s.person_id = :me, """
                    + ANSWERED_BY_CALLER
                    + """
              from suggestion s join organisation o on o.id = s.organisation_id join person p on p.id = s.person_id
              left join topic t on t.id = s.topic_id
              left join learning_event e on e.id = s.event_id and
            """
                    + EventAccess.SEEN_BY_CALLER
                    + " left join learning_resource r on r.id = s.resource_id and"
                    + Visibility.SEEN_BY_CALLER
                    // Whoever answers is spared adding what is there already, and finds the draft that they have just
                    // begun.
                    + """
              left join lateral (select r.id, r.title from learning_resource r
                   where s.kind = 'resource' and s.state = 'open' and s.organisation_id = any(:edits) and r.url_key is not null
                     and md5(r.url_key) = md5(url_key(s.url)) and r.url_key = url_key(s.url) and r.status <> 'withdrawn' and
            """
                    + Visibility.SEEN_BY_CALLER
                    + " order by r.organisation_id <> s.organisation_id, r.id limit 1) a on true where ";

    private final EventAccess events;
    private final Visibility resources;
    private final Caller caller;
    private final EntityManager database;

    SuggestionReader(EventAccess events, Visibility resources, Caller caller, EntityManager database) {
        this.events = events;
        this.resources = resources;
        this.caller = caller;
        this.database = database;
    }

    Optional<SuggestionView> find(UUID id) {
        return read("s.id = :id and (s.person_id = :me or " + ANSWERED_BY_CALLER + ")", Map.of("id", id))
                .getResultStream()
                .map(row -> view((Tuple) row))
                .findFirst();
    }

    Page<SuggestionView> mine(PageRequest page) {
        var total = database.createNativeQuery("select count(*) from suggestion s where s.person_id = :me", Long.class)
                .setParameter("me", caller.id());
        return page(read("s.person_id = :me order by s.created_at desc, s.id", Map.of()), total, page);
    }

    Page<SuggestionView> toAnswer(SuggestionListRequest list) {
        var right = list.kind.equals("event") ? Right.MANAGE_EVENTS : Right.EDIT_RESOURCES;
        var which = "s.organisation_id = any(:here) and s.kind = :kind and s.state "
                + (list.waiting() ? "= 'open'" : "<> 'open'");
        var with = Map.<String, Object>of(
                "here", caller.organisationsWhere(right).toArray(UUID[]::new), "kind", list.kind);
        var order = list.waiting() ? " order by s.created_at, s.id" : " order by s.answered_at desc, s.id";
        Query total = database.createNativeQuery("select count(*) from suggestion s where " + which, Long.class);
        with.forEach(total::setParameter);
        return page(read(which + order, with), total, list);
    }

    private Query read(String where, Map<String, Object> with) {
        var query = events.bindSeen(resources.bindSeen(database.createNativeQuery(READ + where, Tuple.class)));
        query.setParameter(
                "manages", caller.organisationsWhere(Right.MANAGE_EVENTS).toArray(UUID[]::new));
        with.forEach(query::setParameter);
        return query;
    }

    private static Page<SuggestionView> page(Query rows, Query total, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> found =
                rows.setFirstResult(page.offset()).setMaxResults(page.size).getResultList();
        return new Page<>(
                found.stream().map(SuggestionReader::view).toList(),
                page.page,
                page.size,
                ((Number) total.getSingleResult()).longValue());
    }

    private static SuggestionView view(Tuple r) {
        var event = thing(r, 15, "/events/");
        return new SuggestionView(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                r.get(3, UUID.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, String.class),
                r.get(7, String.class),
                r.get(8, String.class),
                r.get(9, String.class),
                r.get(10) == null
                        ? null
                        : new SuggestionView.Topic(
                                r.get(10, UUID.class), r.get(11, String.class), r.get(12, String.class)),
                r.get(13, String.class),
                r.get(14, String.class),
                event == null ? thing(r, 17, "/resources/") : event,
                thing(r, 19, "/resources/"),
                r.get(21, Instant.class),
                r.get(22, Instant.class),
                allowed(r));
    }

    private static SuggestionView.Thing thing(Tuple r, int at, String address) {
        var id = r.get(at, UUID.class);
        return id == null ? null : new SuggestionView.Thing(id, r.get(at + 1, String.class), address + id);
    }

    private static List<String> allowed(Tuple r) {
        var allowed = new ArrayList<String>();
        if (r.get(24, Boolean.class)) allowed.add("answer");
        if (r.get(23, Boolean.class)) allowed.add("withdraw");
        return List.copyOf(allowed);
    }
}
