package org.evident.savedsearches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.catalogue.Arrivals;
import org.evident.shared.catalogue.NewMatches;
import org.evident.shared.security.Caller;

/** How much is new in each saved search since its owner last looked. */
@ApplicationScoped
class Fresh {

    private static final int NEWEST = 2_000;

    private final Arrivals arrivals;
    private final NewMatches matches;
    private final Caller caller;

    Fresh(Arrivals arrivals, NewMatches matches, Caller caller) {
        this.arrivals = arrivals;
        this.matches = matches;
        this.caller = caller;
    }

    /** One query of the database and one of the index for each search, however much is new. */
    Map<UUID, Integer> in(List<SavedSearch> searches) {
        var oldest = searches.stream().map(SavedSearch::seenAt).min(Comparator.naturalOrder());
        if (oldest.isEmpty()) return Map.of();
        var newest = arrivals.since(oldest.get(), NEWEST);
        var questions = searches.stream().map(SavedSearch::search).distinct().toList();
        var found = matches.among(newest.keySet(), caller.standpoint(), questions);
        var fresh = new HashMap<UUID, Integer>();
        for (var search : searches) {
            var ids = found.getOrDefault(search.search(), List.of());
            var unseen = ids.stream().filter(id -> newest.get(id).isAfter(search.seenAt()));
            fresh.put(search.id(), (int) unseen.count());
        }
        return fresh;
    }
}
