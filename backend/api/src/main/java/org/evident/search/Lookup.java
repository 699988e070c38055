package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.evident.shared.security.Standpoint;

/** Asks the index without facets, highlights or pages: how many, or which of some. */
@ApplicationScoped
class Lookup {

    private final SearchIndex index;
    private final QueryReader reader;

    Lookup(SearchIndex index, QueryReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /** A search as far as it decides what is found. */
    record Asked(String q, boolean exact, Map<String, List<String>> filters) {}

    long count(Asked asked, Standpoint standpoint) throws IOException {
        try (var view = index.now()) {
            return view.searcher.count(query(asked, standpoint, view.searcher));
        }
    }

    /** Those that answer it and that {@code within} leaves, best first. */
    List<UUID> find(Asked asked, Standpoint standpoint, Query within, int most) throws IOException {
        try (var view = index.now()) {
            var all = new BooleanQuery.Builder()
                    .add(query(asked, standpoint, view.searcher), Occur.MUST)
                    .add(within, Occur.FILTER)
                    .build();
            var ids = new ArrayList<UUID>();
            var stored = view.searcher.storedFields();
            for (var hit : view.searcher.search(all, most).scoreDocs) {
                ids.add(UUID.fromString(stored.document(hit.doc).get("id")));
            }
            return ids;
        }
    }

    private Query query(Asked asked, Standpoint standpoint, IndexSearcher searcher) {
        var visible = Finder.visible(standpoint);
        var seen = new Occurrence(searcher, visible);
        var words = reader.read(Question.read(asked.q()), asked.exact(), seen::ofWord);
        return Finder.drill(words.query(), visible, asked.filters());
    }
}
