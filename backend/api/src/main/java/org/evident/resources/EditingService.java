package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** What those who edit in an organisation do with what it keeps. Every change is told to {@link Succession}. */
@ApplicationScoped
@Transactional
class EditingService {

    private final ResourceService resources;
    private final ResourceRepository rows;
    private final OwnWords own;
    private final Succession succession;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    EditingService(
            ResourceService resources,
            ResourceRepository rows,
            OwnWords own,
            Succession succession,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.resources = resources;
        this.rows = rows;
        this.own = own;
        this.succession = succession;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    ResourceView add(ResourceInput input, String key, boolean acceptDuplicate) {
        requireOwn(input);
        return idempotency.once(key, "addResource", input, ResourceView.class, () -> {
            var draft = LearningResource.draft(caller.id(), input, forCarers(input), clock.instant());
            succession.requireOlder(null, input.supersedesId());
            if (!acceptDuplicate) refuseTwin(draft);
            rows.persistAndFlush(draft);
            succession.changed(draft, "add");
            return resources.require(draft.id);
        });
    }

    WrittenResource revise(UUID id, int version, ResourceInput input) {
        var resource = editable(id, version);
        write(resource, input);
        succession.changed(resource, "edit");
        return resources.written(id);
    }

    /** One step of its life, by someone who edits in its organisation. */
    WrittenResource live(UUID id, int version, Act act, Consumer<LifeCycle> step) {
        var resource = editable(id, version);
        var was = resource.life.isPublished();
        resource.live(step, clock.instant());
        if (!was) succession.settle(resource, null);
        succession.changed(resource, act.word());
        return resources.written(id);
    }

    WrittenResource withdraw(UUID id, int version, WithdrawalInput input) {
        succession.requireInstead(id, input.replacedBy());
        var written = live(
                id, version, Act.WITHDRAW, life -> life.withdraw(input.reason().strip(), input.replacedBy()));
        succession.withdrawn(id, rows.findById(id).life.replacedBy);
        return written;
    }

    /** What is said of it becomes what this says, without a word to anyone. */
    LearningResource restore(UUID id, int version, ResourceInput input) {
        var resource = editable(id, version);
        write(resource, input);
        return resource;
    }

    private void write(LearningResource resource, ResourceInput input) {
        requireOwn(input);
        var before = resource.supersedesId;
        if (!Objects.equals(before, input.supersedesId())) succession.requireOlder(resource.id, input.supersedesId());
        resource.revise(input, forCarers(input), clock.instant());
        succession.settle(resource, before);
    }

    /** 404 for what the caller does not see, 403 for what they see and may not change, 412 for an old version. */
    private LearningResource editable(UUID id, int version) {
        var seen = resources.require(id);
        caller.require(Right.EDIT_RESOURCES, seen.organisation().id());
        var resource = rows.findById(id);
        ETags.requireCurrent(version, resource.version);
        return resource;
    }

    /** Nobody puts anything into another organisation, or uses its words. */
    private void requireOwn(ResourceInput input) {
        caller.require(Right.EDIT_RESOURCES, input.organisationId());
        own.require(input);
    }

    private void refuseTwin(LearningResource draft) {
        rows.twin(draft.supersedesId, draft.doi, draft.isbn, draft.url).ifPresent(twin -> {
            throw ProblemException.duplicate(
                    "\"%s\" has the same address, DOI or ISBN".formatted(twin.title()), "/resources/" + twin.id());
        });
    }

    private boolean forCarers(ResourceInput input) {
        return !input.audienceIds().isEmpty() && rows.anyForCarers(input.audienceIds());
    }

    LocalDate today() {
        return resources.today();
    }
}
