package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.evident.shared.catalogue.PublicItem;
import org.evident.shared.catalogue.PublicItems;
import org.evident.shared.feeds.AtomFeed;

/** Searches as nobody, whoever asks: what is fed goes on to others. */
@ApplicationScoped
class SearchFeed {

    private final SearchService search;
    private final PublicItems items;

    SearchFeed(SearchService search, PublicItems items) {
        this.search = search;
        this.items = items;
    }

    /** The last changed of the results, in the order of their change. */
    List<PublicItem> find(SearchRequest asked, Instant since) {
        return items.newestAmong(search.idsForEveryone(asked), since, AtomFeed.ENTRIES);
    }
}
