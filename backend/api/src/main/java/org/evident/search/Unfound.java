package org.evident.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.evident.shared.events.NothingFound;
import org.evident.shared.security.Caller;

/**
 * Says that a search found nothing, so that somebody may fill the gap. Only for searches of everything: one that filters
 * emptied, a further page, or one for exact words says nothing about what is missing.
 */
@ApplicationScoped
class Unfound {

    private final Event<NothingFound> nothing;
    private final Caller caller;

    Unfound(Event<NothingFound> nothing, Caller caller) {
        this.nothing = nothing;
        this.caller = caller;
    }

    void say(SearchRequest asked) {
        if (asked.q == null || asked.q.isBlank() || asked.page > 1 || asked.exact || !caller.isPerson()) return;
        if (asked.filters().values().stream().anyMatch(values -> !values.isEmpty())) return;
        try {
            nothing.fire(new NothingFound(asked.q, caller.organisations(), caller.subject()));
        } catch (RuntimeException e) {
            Log.warnf(
                    "A search without results was not counted: %s", e.getClass().getSimpleName());
        }
    }
}
