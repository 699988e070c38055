package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.search.Lookup.Asked;
import org.evident.search.LooserView.FewerWords;
import org.evident.search.LooserView.WithoutFilter;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Standpoint;

/** Tries a search with one thing less: a value of a filter, or a word. */
@ApplicationScoped
class Looser {

    private static final int VALUES = 10;
    private static final int WORDS = 8;

    private final IndexFollower follower;
    private final Lookup lookup;
    private final Labels labels;
    private final Caller caller;

    Looser(IndexFollower follower, Lookup lookup, Labels labels, Caller caller) {
        this.follower = follower;
        this.lookup = lookup;
        this.labels = labels;
        this.caller = caller;
    }

    LooserView ways(SearchRequest asked) {
        follower.catchUp();
        try {
            return new LooserView(withoutFilter(asked, caller.standpoint()), fewerWords(asked, caller.standpoint()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<WithoutFilter> withoutFilter(SearchRequest asked, Standpoint standpoint) throws IOException {
        var ways = new ArrayList<WithoutFilter>();
        var tried = 0;
        for (var filter : asked.filters().entrySet()) {
            for (var value : filter.getValue()) {
                if (++tried > VALUES) return ways;
                var total = lookup.count(without(asked, filter.getKey(), value), standpoint);
                if (total == 0) continue;
                ways.add(new WithoutFilter(filter.getKey(), value, label(filter.getKey(), value, standpoint), total));
            }
        }
        return ways;
    }

    /** Its name where something the caller may see bears it: that of another organisation's topic is not told. */
    private String label(String name, String value, Standpoint standpoint) throws IOException {
        var bearing = new Asked(null, false, Map.of(name, List.of(value)));
        return lookup.count(bearing, standpoint) == 0 ? value : labels.label(name, value);
    }

    private static Asked without(SearchRequest asked, String name, String value) {
        var filters = new LinkedHashMap<>(asked.filters());
        filters.put(
                name,
                filters.get(name).stream().filter(each -> !each.equals(value)).toList());
        return new Asked(asked.q, asked.exact, filters);
    }

    /** Only where there is nothing but words: a phrase or an exclusion was meant as it stands. */
    private List<FewerWords> fewerWords(SearchRequest asked, Standpoint standpoint) throws IOException {
        var words = Question.read(asked.q).words().split(" ");
        if (words.length < 2
                || words.length > WORDS
                || !asked.q.strip().replaceAll("\\s+", " ").equals(String.join(" ", words))) return List.of();
        var ways = new ArrayList<FewerWords>();
        for (var left = 0; left < words.length; left++) {
            var fewer = new ArrayList<>(List.of(words));
            fewer.remove(left);
            var q = String.join(" ", fewer);
            var total = lookup.count(new Asked(q, asked.exact, asked.filters()), standpoint);
            if (total > 0) ways.add(new FewerWords(q, total));
        }
        return ways;
    }
}
