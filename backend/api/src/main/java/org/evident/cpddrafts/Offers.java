package org.evident.cpddrafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.evident.shared.events.EventAttended;
import org.evident.shared.events.ResourceUsed;
import org.evident.shared.learning.EventFacts;
import org.evident.shared.links.Links;
import org.evident.shared.time.UkTime;

/** Whoever was at an event or used a resource finds it waiting among their CPD. */
@ApplicationScoped
class Offers {

    private static final List<String> THERE = List.of("attended", "part", "walked-in");

    private final CpdDraftRepository drafts;
    private final EventFacts events;
    private final Links links;
    private final Clock clock;

    Offers(CpdDraftRepository drafts, EventFacts events, Links links, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.links = links;
        this.clock = clock;
    }

    /** Said again when attendance is put right, and then so is the offer. */
    void attended(@Observes EventAttended said) {
        if (!THERE.contains(said.how())) {
            drafts.withdraw(said.personId(), "event", said.eventId());
            return;
        }
        events.of(said.eventId())
                .map(facts -> CpdDraft.of(
                        "attendance",
                        "event",
                        said.eventId(),
                        facts.title(),
                        facts.day(),
                        said.minutes() == 0 ? null : said.minutes(),
                        null))
                .ifPresent(draft -> drafts.offer(said.personId(), draft, clock.instant()));
    }

    void used(@Observes ResourceUsed said) {
        if (said.context() == null) {
            drafts.withdraw(said.personId(), "resource", said.resourceId());
            return;
        }
        var link = links.require("resource", said.resourceId());
        var draft = CpdDraft.of(
                "use", "resource", link.id(), link.title(), UkTime.today(clock), link.minutes(), said.context());
        drafts.offer(said.personId(), draft, clock.instant());
    }
}
