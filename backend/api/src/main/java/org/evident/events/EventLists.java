package org.evident.events;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.json.Json;

/**
 * What belongs to a learning event as lists (resources, agenda, people, parts of frameworks), for others of its series to
 * follow: what was added to one is added to them, what was taken away is taken away, and what each has of its own stays.
 */
@ApplicationScoped
class EventLists {

    private static final int MOST = 50;
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    /** Each table, with the columns that say which row is the same. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "event_resource", List.of("resource_id", "moment"),
            "event_agenda_item", List.of("at", "title"),
            "event_person", List.of("person_id", "part"),
            "event_framework_item", List.of("item_id"));

    private final EntityManager database;
    private final Json json;

    EventLists(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** The rows of one event, by table. */
    Map<String, List<Map<String, Object>>> of(UUID event) {
        return TABLES.keySet().stream().collect(Collectors.toMap(table -> table, table -> read(table, List.of(event))
                .getOrDefault(event, List.of())));
    }

    /** @param before as they were with the event before it was changed */
    void follow(UUID event, Map<String, List<Map<String, Object>>> before, Collection<UUID> others) {
        of(event).forEach((table, after) -> {
            if (!after.equals(before.get(table))) follow(table, before.get(table), after, others);
        });
    }

    private void follow(
            String table, List<Map<String, Object>> before, List<Map<String, Object>> after, Collection<UUID> others) {
        var own = read(table, others);
        var rows = new ArrayList<Map<String, Object>>();
        for (var other : others) {
            var merged = merged(own.getOrDefault(other, List.of()), before, after, TABLES.get(table));
            for (var at = 0; at < Math.min(merged.size(), MOST); at++) {
                var row = new HashMap<>(merged.get(at));
                row.put("event_id", other);
                row.put("position", at);
                rows.add(row);
            }
        }
        database.createNativeQuery("delete from " + table + " where event_id = any(?1)")
                .setParameter(1, others.toArray(UUID[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        "insert into %1$s select * from jsonb_populate_recordset(cast(null as %1$s), cast(?1 as jsonb))"
                                .formatted(table))
                .setParameter(1, json.write(rows))
                .executeUpdate();
    }

    /** In the order they have now, and what is another's own after it. */
    static List<Map<String, Object>> merged(
            List<Map<String, Object>> own,
            List<Map<String, Object>> before,
            List<Map<String, Object>> after,
            List<String> key) {
        var has = by(key, own);
        var was = by(key, before);
        var is = by(key, after);
        var merged = new ArrayList<Map<String, Object>>();
        is.forEach((same, row) -> {
            if (!row.equals(was.get(same))) merged.add(row);
            else if (has.containsKey(same)) merged.add(has.get(same));
        });
        has.forEach((same, row) -> {
            if (!is.containsKey(same) && !was.containsKey(same)) merged.add(row);
        });
        return merged;
    }

    private static Map<List<Object>, Map<String, Object>> by(List<String> key, List<Map<String, Object>> rows) {
        var by = new LinkedHashMap<List<Object>, Map<String, Object>>();
        rows.forEach(row -> by.put(key.stream().map(row::get).toList(), row));
        return by;
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Map<String, Object>>> read(String table, Collection<UUID> events) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select t.event_id, cast(jsonb_agg(to_jsonb(t) - 'event_id' - 'position' order by to_jsonb(t) -> 'position', cast(to_jsonb(t) as text)) as text)
                          from %s t where t.event_id = any(?1) group by t.event_id"""
                                .formatted(table),
                        Tuple.class)
                .setParameter(1, events.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> json.read(r.get(1, String.class), ROWS)));
    }
}
