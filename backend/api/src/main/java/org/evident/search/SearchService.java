package org.evident.search;

import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.search.SearchView.Name;
import org.evident.search.SearchView.SearchHit;
import org.evident.search.SuggestView.Suggestion;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Standpoint;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class SearchService {

    private static final int DEEPEST = 10_000;

    private final IndexFollower follower;
    private final Finder finder;
    private final SearchRows rows;
    private final Labels labels;
    private final Caller caller;
    private final Clock clock;

    SearchService(IndexFollower follower, Finder finder, SearchRows rows, Labels labels, Caller caller, Clock clock) {
        this.follower = follower;
        this.finder = finder;
        this.rows = rows;
        this.labels = labels;
        this.caller = caller;
        this.clock = clock;
    }

    @Timed("evident.search")
    SearchView search(SearchRequest asked) {
        if (asked.page * asked.size > DEEPEST) {
            throw ProblemException.invalid("page", "Narrow your search. Only the first 10,000 results can be paged");
        }
        follower.catchUp();
        try {
            var found = finder.find(asked, caller.standpoint(), asked.offset(), asked.size);
            var hits = hits(found);
            var hidden = found.ids().size() - hits.size();
            return new SearchView(
                    hits,
                    asked.page,
                    asked.size,
                    found.total() - hidden,
                    labels.facets(found.counts()),
                    found.also(),
                    found.didYouMean());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every result, in order, up to the deepest page. */
    List<UUID> idsOf(SearchRequest asked) {
        return idsOf(asked, caller.standpoint());
    }

    /** The same without regard to who asks. */
    List<UUID> idsForEveryone(SearchRequest asked) {
        return idsOf(asked, Standpoint.EVERYONE);
    }

    private List<UUID> idsOf(SearchRequest asked, Standpoint standpoint) {
        follower.catchUp();
        try {
            return finder.find(asked, standpoint, 0, DEEPEST).ids();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SuggestView suggest(String text) {
        if (text == null || text.strip().length() < 3) return new SuggestView(List.of());
        follower.catchUp();
        try {
            var ids = finder.beginning(text, caller.standpoint(), 8);
            var open = rows.open(ids, today());
            return new SuggestView(ids.stream()
                    .filter(open::containsKey)
                    .map(id -> new Suggestion(id, open.get(id).get(1, String.class)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SearchHit> hits(Finder.Found found) throws IOException {
        var open = rows.open(found.ids(), today());
        var highlights = new Highlights(found.marks());
        var hits = new ArrayList<SearchHit>();
        for (var id : found.ids()) if (open.containsKey(id)) hits.add(hit(open.get(id), highlights));
        return hits;
    }

    private static SearchHit hit(Tuple r, Highlights highlights) throws IOException {
        var provider = r.get(6, String.class) == null ? null : new Name(r.get(6, String.class), r.get(7, String.class));
        return new SearchHit(
                r.get(0, UUID.class),
                highlights.title(r.get(1, String.class)),
                highlights.snippet(r.get(2, String.class)),
                r.get(3, String.class),
                new Name(r.get(4, String.class), r.get(5, String.class)),
                provider,
                r.get(8, String.class),
                r.get(9, Integer.class),
                r.get(10, String.class),
                r.get(11, Integer.class),
                r.get(12, String.class),
                r.get(13, Boolean.class),
                r.get(14, Boolean.class),
                r.get(15, String.class));
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
