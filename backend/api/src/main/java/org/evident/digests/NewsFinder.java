package org.evident.digests;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.catalogue.NewMatches;
import org.evident.shared.catalogue.SearchQuestion;
import org.evident.shared.security.Standpoint;

/** Finds what is new for many people at once: those who see the same and ask the same are answered once. */
@ApplicationScoped
class NewsFinder {

    private static final int REASONS = 10;

    private final NewMatches matches;
    private final NewsRepository news;

    NewsFinder(NewMatches matches, NewsRepository news) {
        this.matches = matches;
        this.news = news;
    }

    /**
     * @param fresh what may be new, with its moment
     * @return for each person what they may see of it and wished for, the newest first
     */
    Map<UUID, List<News>> find(Map<UUID, Instant> fresh, Map<UUID, Standpoint> people, List<Wish> wishes) {
        var all = new HashMap<UUID, List<News>>();
        wishes.stream()
                .filter(wish -> wish.isOpenTo(people.get(wish.person())))
                .collect(groupingBy(wish -> people.get(wish.person())))
                .forEach((standpoint, theirs) -> all.putAll(findFrom(standpoint, theirs, fresh)));
        return all;
    }

    private Map<UUID, List<News>> findFrom(Standpoint standpoint, List<Wish> wishes, Map<UUID, Instant> fresh) {
        var questions = wishes.stream().map(Wish::question).distinct().toList();
        var found = matches.among(fresh.keySet(), standpoint, questions);
        var ids = new LinkedHashSet<UUID>();
        found.values().forEach(ids::addAll);
        if (ids.isEmpty()) return Map.of();
        var titles = news.titles(ids, standpoint);
        var each = new HashMap<UUID, List<News>>();
        wishes.stream()
                .collect(groupingBy(Wish::person))
                .forEach((person, theirs) -> each.put(person, answers(theirs, found, titles, fresh)));
        return each;
    }

    private static List<News> answers(
            List<Wish> wishes,
            Map<SearchQuestion, List<UUID>> found,
            Map<UUID, String> titles,
            Map<UUID, Instant> fresh) {
        var because = new LinkedHashMap<UUID, List<String>>();
        for (var wish : wishes) {
            for (var id : found.getOrDefault(wish.question(), List.of())) {
                if (!titles.containsKey(id) || !wish.isOlderThan(fresh.get(id))) continue;
                var reasons = because.computeIfAbsent(id, key -> new ArrayList<>());
                if (reasons.size() < REASONS && !reasons.contains(wish.because())) reasons.add(wish.because());
            }
        }
        return because.entrySet().stream()
                .map(e -> new News(e.getKey(), titles.get(e.getKey()), fresh.get(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(News::publishedAt).reversed().thenComparing(News::resource))
                .toList();
    }
}
