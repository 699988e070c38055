package org.evident.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.ResourceUsed;
import org.evident.shared.links.Links;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class UseService {

    /** As many as a use is kept with. */
    private static final int ORGANISATIONS = 20;

    private final UseRepository uses;
    private final Links links;
    private final Caller caller;
    private final Event<ResourceUsed> used;
    private final Clock clock;

    UseService(UseRepository uses, Links links, Caller caller, Event<ResourceUsed> used, Clock clock) {
        this.uses = uses;
        this.links = links;
        this.caller = caller;
        this.used = used;
        this.clock = clock;
    }

    UsesView of(UUID resource) {
        links.require("resource", resource);
        var organisations = caller.organisations();
        return new UsesView(
                uses.mine(resource, caller.id()),
                uses.within(resource, organisations),
                uses.everyone(resource),
                uses.notes(resource, caller.id(), organisations));
    }

    /** Saying it twice says it once; the moment of the first time is kept. */
    UsesView say(UUID resource, String context, UseInput input) {
        var said = UseContext.require(context);
        links.require("resource", resource);
        uses.say(resource, said, caller.id(), countedIn(), input, clock.instant());
        used.fire(new ResourceUsed(resource, caller.id(), said.key()));
        return of(resource);
    }

    /** Whoever supports more organisations than a use is counted in counts in some of them, always the same. */
    private List<UUID> countedIn() {
        return caller.organisations().stream().sorted().limit(ORGANISATIONS).toList();
    }

    /** Also where the resource is no longer open: it is the caller's own. */
    void takeBack(UUID resource, String context) {
        uses.takeBack(resource, UseContext.require(context), caller.id());
        if (uses.mine(resource, caller.id()).isEmpty()) used.fire(new ResourceUsed(resource, caller.id(), null));
    }
}
