package org.evident.readinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.readinglist.ReadingListRepository.Item;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class ReadingListService {

    private final ReadingListRepository kept;
    private final Links links;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    ReadingListService(ReadingListRepository kept, Links links, Present present, Caller caller, Clock clock) {
        this.kept = kept;
        this.links = links;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReadingListItemView> list(ReadingListRequest list) {
        var items = views(kept.of(caller.id(), list));
        return new Page<>(items, list.page, list.size, kept.count(caller.id(), list.status));
    }

    ReadingListItemView require(UUID resource) {
        var items = kept.find(caller.id(), resource);
        if (items.isEmpty()) throw ProblemException.notFound("item on your reading list");
        return views(items).getFirst();
    }

    /** Keeping what one already has may always be changed; only what is open to the caller can be kept anew. */
    ReadingListItemView keep(UUID resource, ReadingListInput input) {
        var known = !kept.find(caller.id(), resource).isEmpty();
        if (!known) links.require("resource", resource);
        kept.keep(present.id(), resource, input, clock.instant());
        return require(resource);
    }

    void drop(UUID resource) {
        kept.drop(caller.id(), resource);
    }

    private List<ReadingListItemView> views(List<Item> items) {
        var open = links.find("resource", items.stream().map(Item::resourceId).toList());
        return items.stream()
                .map(i -> new ReadingListItemView(
                        i.resourceId(), open.get(i.resourceId()), i.note(), i.status(), i.addedAt(), i.doneAt()))
                .toList();
    }
}
