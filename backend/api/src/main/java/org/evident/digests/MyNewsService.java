package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.digests.NewItemView.Reason;
import org.evident.digests.NewsRepository.Told;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;

/** What is new for the caller: what has come since they were last told, and then what they were told of. */
@ApplicationScoped
@Transactional
class MyNewsService {

    private static final Duration LATELY = Duration.ofDays(7);

    private final NewsRepository told;
    private final NewsSource source;
    private final Links links;
    private final Caller caller;
    private final Clock clock;

    MyNewsService(NewsRepository told, NewsSource source, Links links, Caller caller, Clock clock) {
        this.told = told;
        this.source = source;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    Page<NewItemView> list(PageRequest page) {
        var since = sinceLast();
        var from = Math.min(page.offset(), since.size());
        var items = new ArrayList<>(since.subList(from, Math.min(from + page.size, since.size())));
        if (items.size() < page.size) {
            var skipped = Math.max(0, page.offset() - since.size());
            items.addAll(told.toldTo(caller.id(), caller.standpoint(), skipped, page.size - items.size()));
        }
        var total = since.size() + told.countToldTo(caller.id(), caller.standpoint());
        return new Page<>(views(items), page.page, page.size, total);
    }

    /** Of the last seven days and not told yet, as the caller sees it now. */
    private List<Told> sinceLast() {
        var me = caller.id();
        var moment = clock.instant().minus(LATELY);
        var news = source.untold(Map.of(me, caller.standpoint()), Map.of(me, moment), null);
        return news.getOrDefault(me, List.of()).stream()
                .map(each -> new Told(each.resource(), each.because(), each.publishedAt(), null))
                .toList();
    }

    private List<NewItemView> views(List<Told> items) {
        List<UUID> ids = items.stream().map(Told::resource).toList();
        var open = links.find("resource", ids);
        return items.stream()
                .filter(item -> open.containsKey(item.resource()))
                .map(item -> new NewItemView(
                        open.get(item.resource()),
                        item.because().stream().map(Reason::of).toList(),
                        item.publishedAt(),
                        item.toldAt()))
                .toList();
    }
}
