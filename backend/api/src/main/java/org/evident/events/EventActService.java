package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.events.EventChanged;
import org.evident.shared.http.ETags;
import org.evident.shared.links.Links;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;

/** What is done with a learning event that stands: publish, call off, set a date, archive. */
@ApplicationScoped
@Transactional
class EventActService {

    private static final Set<String> RECORDINGS = Set.of("webinar", "video", "podcast", "e-learning", "demonstration");

    private final EventService events;
    private final EventRepository repository;
    private final Links links;
    private final Present present;
    private final Audit audit;
    private final Event<EventChanged> changed;
    private final Clock clock;

    EventActService(
            EventService events,
            EventRepository repository,
            Links links,
            Present present,
            Audit audit,
            Event<EventChanged> changed,
            Clock clock) {
        this.events = events;
        this.repository = repository;
        this.links = links;
        this.present = present;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    EventView publish(UUID id, int version) {
        return act(id, version, "publish", event -> {
            event.publish(clock.instant());
            tell(event, "published");
        });
    }

    EventView cancel(UUID id, int version, EventReasonInput input) {
        return act(id, version, "cancel", event -> {
            event.callOff("cancelled", input.reason(), clock.instant());
            tell(event, "cancelled");
        });
    }

    EventView postpone(UUID id, int version, EventReasonInput input) {
        return act(id, version, "postpone", event -> {
            event.callOff("postponed", input.reason(), clock.instant());
            tell(event, "postponed");
        });
    }

    EventView setDate(UUID id, int version, EventDateInput input) {
        var starts = LocalTimes.moment("/startsAt", input.startsAt());
        var ends = LocalTimes.moment("/endsAt", input.endsAt());
        EventTimes.requirePossible(new Times(starts, ends, null, null));
        if (!starts.isAfter(clock.instant())) {
            throw ProblemException.invalid("/startsAt", "Enter a date in the future");
        }
        return act(id, version, "set-date", event -> {
            var what = event.moveTo(starts, ends, clock.instant());
            if (what != null) tell(event, what);
        });
    }

    EventView archive(UUID id, int version) {
        return act(id, version, "archive", event -> event.archive(clock.instant()));
    }

    /** To be watched afterwards, as something of the learning hub with a date of its own. */
    EventView addRecording(UUID id, int version, EventRecordingInput input) {
        return act(id, version, "add-recording", event -> {
            if (links.find("resource", java.util.List.of(input.resourceId())).isEmpty()
                    || !isRecording(input.resourceId())) {
                throw ProblemException.invalid(
                        "/resourceId",
                        "Choose a webinar, video, podcast, e-learning or demonstration that is open to you");
            }
            event.record(input.resourceId(), clock.instant());
        });
    }

    EventView removeRecording(UUID id, int version) {
        return act(id, version, "add-recording", event -> event.record(null, clock.instant()));
    }

    private EventView act(UUID id, int version, String act, Consumer<LearningEvent> how) {
        var event = events.running(id);
        ETags.requireCurrent(version, event.version);
        new EventActs(event, clock.instant()).require(act, "Its stage does not allow this. Read it again");
        how.accept(event);
        repository.flush();
        if (Set.of("publish", "cancel", "postpone", "set-date").contains(act)) {
            audit.record(
                    present.id().toString(),
                    new Act("event." + act, event.organisationId, "event", id).with(Map.of("kind", event.kind)));
        }
        return events.require(id);
    }

    /** Those who listen read the tables, so what changed is there before they hear of it. */
    private void tell(LearningEvent event, String what) {
        repository.flush();
        changed.fire(new EventChanged(event.id, what));
    }

    private boolean isRecording(UUID resource) {
        var kind = repository
                .getEntityManager()
                .createNativeQuery(
                        "select k.slug from learning_resource r join kind k on k.id = r.kind_id where r.id = ?1",
                        String.class)
                .setParameter(1, resource)
                .getResultList();
        return kind.stream().anyMatch(RECORDINGS::contains);
    }
}
