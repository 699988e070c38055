package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.events.EventSiblings.Reach;
import org.evident.shared.events.EventChanged;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;

/** Planning learning events. What is done with one that stands is in {@link EventActService}. */
@ApplicationScoped
@Transactional
class EventService {

    private final EventRepository events;
    private final EventReader reader;
    private final EventRules rules;
    private final EventPlaces places;
    private final EventSiblings siblings;
    private final Present present;
    private final Idempotency idempotency;
    private final Event<EventChanged> changed;
    private final Clock clock;

    EventService(
            EventRepository events,
            EventReader reader,
            EventRules rules,
            EventPlaces places,
            EventSiblings siblings,
            Present present,
            Idempotency idempotency,
            Event<EventChanged> changed,
            Clock clock) {
        this.events = events;
        this.reader = reader;
        this.rules = rules;
        this.places = places;
        this.siblings = siblings;
        this.present = present;
        this.idempotency = idempotency;
        this.changed = changed;
        this.clock = clock;
    }

    Page<EventSummary> list(EventListRequest list) {
        list.requireNear();
        var rows = events.page(list).stream().map(EventSummary::of).toList();
        return new Page<>(rows, list.page, list.size, events.count(list));
    }

    EventView require(UUID id) {
        return reader.view(seen(id));
    }

    EventView add(EventInput input, String key) {
        rules.requireMayPlan(input);
        return idempotency.once(key, "addEvent", input, EventView.class, () -> {
            var items = rules.requirePossible(input, null);
            var event = LearningEvent.plan(present.id(), input, items, clock.instant());
            events.keep(event);
            places.raise(event.id, input.allocations());
            return require(event.id);
        });
    }

    EventView copy(UUID id, EventCopyInput input, String key) {
        var row = seen(id);
        var from = row.event();
        if (!rules.mayPlan(from.kind, from.organisationId)) {
            throw EventRules.refused("Ask an administrator of the organisation for a role that lets you plan events");
        }
        if (!events.isPlace(from.organisationId, input.serviceAreaId(), null)) {
            throw ProblemException.invalid("/serviceAreaId", "Choose a service area of the organisation");
        }
        return idempotency.once(key, "copyEvent " + id, input, EventView.class, () -> copied(row, input));
    }

    private EventView copied(EventRow row, EventCopyInput input) {
        var from = row.event();
        var starts = LocalTimes.moment("/startsAt", input.startsAt());
        var copy = from.copy(present.id(), LocalTimes.asLong(from.times(), starts), clock.instant());
        if (!row.runs() && !row.joins()) copy.venue = copy.venue.withoutJoining();
        if (input.title() != null && !input.title().isBlank())
            copy.title = input.title().strip();
        if (input.serviceAreaId() != null) copy.audience = copy.audience.ofArea(input.serviceAreaId());
        if (!rules.mayOpen(copy.audience.visibility(), copy.organisationId)) {
            copy.audience = copy.audience.ofOrganisation();
        }
        events.keep(copy);
        places.raise(
                copy.id,
                places.of(from.id).stream()
                        .map(a -> new EventInput.Allocation(a.organisationId(), a.places()))
                        .toList());
        return require(copy.id);
    }

    /** @param reach the rest of its series that follows, or null for this one alone */
    EventView revise(UUID id, int version, EventInput input, Reach reach) {
        var event = running(id);
        new EventActs(event, clock.instant()).require("edit", "It is not planned any more. Copy it instead");
        ETags.requireCurrent(version, event.version);
        siblings.takeTurn(event, reach);
        rules.requireMayChange(input, event);
        var items = rules.requirePossible(input, event);
        places.requireEnough(id, input);
        var before = reach == null || event.seriesId == null ? null : siblings.before(event, places.of(id));
        places.lower(id, input.allocations());
        var what = event.revise(input, items, clock.instant());
        event.changedAlone |= event.seriesId != null && reach == null;
        events.flush();
        places.raise(id, input.allocations());
        if (what != null) changed.fire(new EventChanged(id, what));
        if (before != null) follow(event, before, input, reach);
        return require(id);
    }

    private void follow(LearningEvent event, EventSiblings.Before before, EventInput input, Reach reach) {
        var followed = siblings.follow(event, before, input, reach);
        // What observers have written meanwhile is kept; what was read before the others followed is read again.
        events.flush();
        events.getEntityManager().clear();
        followed.stream()
                .filter(EventSiblings.Followed::isTold)
                .forEach(each -> changed.fire(new EventChanged(each.id(), each.moved() ? "moved" : "changed")));
    }

    /** 404 for what the caller does not see, 403 for what they see and do not run. */
    LearningEvent running(UUID id) {
        var row = seen(id);
        if (row.runs()) return row.event();
        throw EventRules.refused("Those who run it change it");
    }

    private EventRow seen(UUID id) {
        return events.seen(id).orElseThrow(() -> ProblemException.notFound("event"));
    }
}
