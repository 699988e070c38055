package org.evident.shared.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.evident.shared.security.Caller;

/** The person who is here, with a row for others to point at, even where this is the first thing they do. */
@ApplicationScoped
public class Present {

    private final EntityManager database;
    private final Caller caller;

    Present(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    public UUID id() {
        // Who belongs somewhere has one: their memberships point at it.
        if (caller.organisations().isEmpty()) makeRow();
        return caller.id();
    }

    private void makeRow() {
        database.createNativeQuery("insert into person (id, display_name) values (?1, ?2) on conflict do nothing")
                .setParameter(1, caller.id())
                .setParameter(2, name())
                .executeUpdate();
    }

    /** As others see it, 1-200 characters. */
    public String name() {
        var name = caller.claim("name");
        if (name == null || name.isBlank()) return "Someone";
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
