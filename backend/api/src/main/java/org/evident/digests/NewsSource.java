package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.catalogue.Arrivals;
import org.evident.shared.security.Standpoint;

/** What is new for people since a moment of each, and not yet told. */
@ApplicationScoped
class NewsSource {

    private static final int NEWEST = 5_000;
    private static final int MOST = 100;

    private final DigestRepository readers;
    private final NewsRepository told;
    private final NewsFinder finder;
    private final Arrivals arrivals;

    NewsSource(DigestRepository readers, NewsRepository told, NewsFinder finder, Arrivals arrivals) {
        this.readers = readers;
        this.told = told;
        this.finder = finder;
        this.arrivals = arrivals;
    }

    /**
     * @param frequency of the wishes that count, or null for all that are not off
     * @return up to 100 for each person, the newest first
     */
    Map<UUID, List<News>> untold(Map<UUID, Standpoint> people, Map<UUID, Instant> since, String frequency) {
        var oldest = since.values().stream().min(Comparator.naturalOrder());
        if (oldest.isEmpty()) return Map.of();
        var fresh = arrivals.since(oldest.get(), NEWEST);
        if (fresh.isEmpty()) return Map.of();
        var found = finder.find(fresh, people, readers.wishes(people.keySet(), frequency));
        var known = told.toldAlready(people.keySet(), idsIn(found));
        var untold = new HashMap<UUID, List<News>>();
        found.forEach((person, news) -> untold.put(
                person,
                news.stream()
                        .filter(each -> each.publishedAt().isAfter(since.get(person)))
                        .filter(each -> !known.contains(person + "/" + each.resource()))
                        .limit(MOST)
                        .toList()));
        return untold;
    }

    private static HashSet<UUID> idsIn(Map<UUID, List<News>> found) {
        var ids = new HashSet<UUID>();
        found.values().forEach(news -> news.forEach(each -> ids.add(each.resource())));
        return ids;
    }
}
