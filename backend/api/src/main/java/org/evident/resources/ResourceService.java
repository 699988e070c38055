package org.evident.resources;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.catalogue.CatalogueState;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class ResourceService {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final ResourceRepository resources;
    private final OwnWords own;
    private final CatalogueState state;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;
    private final Cache<String, Long> totals =
            Caffeine.newBuilder().maximumSize(2_000).build();

    ResourceService(
            ResourceRepository resources,
            OwnWords own,
            CatalogueState state,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.resources = resources;
        this.own = own;
        this.state = state;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a list depends on: the catalogue, the caller's standing, the filters and the day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    String listTag(ListRequest list) {
        var standing = caller.places() + "|" + caller.isCarer() + "|" + caller.organisationsWhere(Right.EDIT_RESOURCES);
        return state.now() + "-" + Integer.toHexString((standing + today()).hashCode()) + "-"
                + Integer.toHexString(list.key().hashCode());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Page<ResourceSummary> list(ListRequest list, String tag) {
        var items = resources.page(list, today());
        // A tag holds a digest of the filters, which a stranger can make two of; the key holds the filters.
        var total = totals.get(tag + "|" + list.key(), key -> resources.count(list, today()));
        return new Page<>(items, list.page, list.size, total);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    WrittenResource written(UUID id) {
        return resources.seen(id, today()).orElseThrow(() -> ProblemException.notFound("resource"));
    }

    ResourceView require(UUID id) {
        return resources.view(written(id));
    }

    /** All of these, in the order asked for; refused when one is not open to the caller. */
    List<ResourceView> requireAll(List<UUID> ids) {
        var found = among(ids);
        if (found.size() < ids.size()) throw ProblemException.notFound("resource");
        return found;
    }

    /** Those of these that are open to the caller, in the order asked for. */
    List<ResourceView> among(List<UUID> ids) {
        var found =
                resources.seen(ids, today()).stream().collect(Collectors.toMap(ResourceView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    ResourceView add(ResourceInput input, String key, boolean acceptDuplicate) {
        requireOwn(input);
        return idempotency.once(key, "addResource", input, ResourceView.class, () -> {
            var draft = LearningResource.draft(caller.id(), input, forCarers(input), clock.instant());
            if (!acceptDuplicate) refuseTwin(null, draft);
            resources.persistAndFlush(draft);
            return require(draft.id);
        });
    }

    WrittenResource revise(UUID id, int version, ResourceInput input) {
        var resource = editable(id, version);
        requireOwn(input);
        resource.revise(input, forCarers(input), clock.instant());
        return saved(id);
    }

    /** One step of its life, by someone who edits in its organisation. */
    WrittenResource live(UUID id, int version, Consumer<LifeCycle> step) {
        editable(id, version).live(step, clock.instant());
        return saved(id);
    }

    private WrittenResource saved(UUID id) {
        resources.flush();
        return written(id);
    }

    /** 404 for what the caller does not see, 403 for what they see and may not change, 412 for an old version. */
    private LearningResource editable(UUID id, int version) {
        var seen = require(id);
        caller.require(Right.EDIT_RESOURCES, seen.organisation().id());
        var resource = resources.findById(id);
        ETags.requireCurrent(version, resource.version);
        return resource;
    }

    /** Nobody puts anything into another organisation, or uses its words. */
    private void requireOwn(ResourceInput input) {
        caller.require(Right.EDIT_RESOURCES, input.organisationId());
        own.require(input);
    }

    /** The one that the caller may see with the same address, DOI or ISBN. */
    Optional<DescriptionView.Existing> findTwin(CheckedRecord of) {
        return resources
                .twin(null, of.doi(), of.isbn(), of.url())
                .map(twin -> new DescriptionView.Existing(twin.id(), twin.title()));
    }

    void requireEditor() {
        caller.requireSomewhere(Right.EDIT_RESOURCES);
    }

    private void refuseTwin(UUID except, LearningResource draft) {
        resources.twin(except, draft.doi, draft.isbn, draft.url).ifPresent(twin -> {
            throw ProblemException.duplicate(
                    "\"%s\" has the same address, DOI or ISBN".formatted(twin.title()), "/resources/" + twin.id());
        });
    }

    private boolean forCarers(ResourceInput input) {
        return !input.audienceIds().isEmpty() && resources.anyForCarers(input.audienceIds());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }
}
