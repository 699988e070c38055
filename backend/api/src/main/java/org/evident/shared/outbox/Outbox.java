package org.evident.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.evident.shared.json.Json;

/** Work to be done after the caller's transaction commits, and only if it does. */
@ApplicationScoped
public class Outbox {

    private final EntityManager database;
    private final Json json;
    private final Clock clock;
    private final Event<Added> added;

    Outbox(EntityManager database, Json json, Clock clock, Event<Added> added) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.added = added;
    }

    /** Something was queued: heard after commit, so that it need not wait for the next look. */
    record Added() {}

    /** Queues a message; a second one with the same key is dropped, so a repeat is harmless. */
    public void add(String kind, String uniqueKey, Object payload) {
        addFor(clock.instant(), kind, uniqueKey, payload);
    }

    public void addFor(Instant due, String kind, String uniqueKey, Object payload) {
        database.createNativeQuery(
                        """
                        insert into outbox_message (id, kind, unique_key, payload, created_at, due_at)
                        values (uuidv7(), ?1, ?2, cast(?3 as jsonb), ?4, ?5) on conflict (unique_key) do nothing""")
                .setParameter(1, kind)
                .setParameter(2, uniqueKey)
                .setParameter(3, json.write(payload))
                .setParameter(4, clock.instant())
                .setParameter(5, due)
                .executeUpdate();
        added.fire(new Added());
    }
}
