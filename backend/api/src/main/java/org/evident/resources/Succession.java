package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evident.shared.events.ResourceEnded;
import org.evident.shared.events.ResourcesChanged;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** Which resource takes the place of which, and who hears of changes. */
@ApplicationScoped
class Succession {

    private final ResourceRepository rows;
    private final ResourceService resources;
    private final Caller caller;
    private final Clock clock;
    private final Event<ResourcesChanged> changed;
    private final Event<ResourceEnded> ended;

    Succession(
            ResourceRepository rows,
            ResourceService resources,
            Caller caller,
            Clock clock,
            Event<ResourcesChanged> changed,
            Event<ResourceEnded> ended) {
        this.rows = rows;
        this.resources = resources;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
        this.ended = ended;
    }

    /** One takes the place only of what the caller may edit, and never of what comes after it. */
    void requireOlder(UUID newer, UUID older) {
        if (older == null) return;
        var found = rows.findById(older);
        if (found == null || !caller.may(Right.EDIT_RESOURCES, found.organisationId)) {
            throw ProblemException.invalid("/supersedesId", "Choose a resource of an organisation you edit for");
        }
        if (newer != null && rows.comesAfter(older, newer)) {
            throw ProblemException.invalid("/supersedesId", "Choose a resource that does not come after this one");
        }
    }

    /** What readers are sent to when one is withdrawn must be there for them. */
    void requireInstead(UUID withdrawn, UUID instead) {
        if (instead == null) return;
        var open = resources.among(List.of(instead)).stream()
                .anyMatch(each -> List.of("published", "review-due").contains(each.status()));
        if (!open || instead.equals(withdrawn)) {
            throw ProblemException.invalid("/replacedBy", "Choose another resource that is published");
        }
    }

    /** Once it is published, what it newly takes the place of gives way, if whoever publishes it may still edit that. */
    void settle(LearningResource newer, UUID before) {
        var olderId = newer.supersedesId;
        if (olderId == null || olderId.equals(before) || !newer.life.isPublished()) return;
        var older = rows.findById(olderId);
        if (!List.of("published", "review-due", "archived").contains(older.life.status)) return;
        if (Objects.equals(older.life.replacedBy, newer.id)) return;
        if (!caller.may(Right.EDIT_RESOURCES, older.organisationId))
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "It takes the place of a resource of an organisation that you do not edit for. Ask an editor there to publish it");
        older.live(life -> life.giveWayTo(newer.id), clock.instant());
        changed(older, "supersede");
        ended.fire(new ResourceEnded(olderId, newer.id, false));
    }

    void changed(LearningResource resource, String act) {
        rows.flush();
        changed.fire(ResourcesChanged.one(resource.id, act, caller.id()));
    }

    void restored(LearningResource resource, int number) {
        rows.flush();
        changed.fire(new ResourcesChanged(List.of(resource.id), "restore", caller.id(), number));
    }

    void withdrawn(UUID id, UUID instead) {
        ended.fire(new ResourceEnded(id, instead, true));
    }
}
