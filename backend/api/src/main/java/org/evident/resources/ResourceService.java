package org.evident.resources;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.catalogue.CatalogueState;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class ResourceService {

    private final ResourceRepository resources;
    private final CatalogueState state;
    private final Caller caller;
    private final Clock clock;
    private final Cache<String, Long> totals =
            Caffeine.newBuilder().maximumSize(2_000).build();

    ResourceService(ResourceRepository resources, CatalogueState state, Caller caller, Clock clock) {
        this.resources = resources;
        this.state = state;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a list depends on: the catalogue, the caller's standing, the filters and the day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    String listTag(ListRequest list) {
        var standing = caller.standpoint() + "|" + caller.organisationsWhere(Right.EDIT_RESOURCES);
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

    /** The one that the caller may see with the same address, DOI or ISBN. */
    Optional<DescriptionView.Existing> findTwin(CheckedRecord of) {
        return resources
                .twin(null, of.doi(), of.isbn(), of.url())
                .map(twin -> new DescriptionView.Existing(twin.id(), twin.title()));
    }

    void requireEditor() {
        caller.requireSomewhere(Right.EDIT_RESOURCES);
    }

    LocalDate today() {
        return UkTime.today(clock);
    }
}
