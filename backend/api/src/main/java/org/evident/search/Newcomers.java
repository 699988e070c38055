package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.evident.search.Lookup.Asked;
import org.evident.shared.catalogue.NewMatches;
import org.evident.shared.catalogue.SearchQuestion;
import org.evident.shared.security.Standpoint;

/** Asks kept questions of what is new. */
@ApplicationScoped
class Newcomers implements NewMatches {

    private static final int MOST = 100;

    private final IndexFollower follower;
    private final Lookup lookup;

    Newcomers(IndexFollower follower, Lookup lookup) {
        this.follower = follower;
        this.lookup = lookup;
    }

    @Override
    public Map<SearchQuestion, List<UUID>> among(
            Collection<UUID> fresh, Standpoint standpoint, Collection<SearchQuestion> questions) {
        if (fresh.isEmpty()) return Map.of();
        follower.catchUp();
        var within = new TermInSetQuery(
                "id", fresh.stream().map(id -> new BytesRef(id.toString())).toList());
        var found = new HashMap<SearchQuestion, List<UUID>>();
        try {
            for (var question : questions) {
                var asked = new Asked(question.q(), Boolean.TRUE.equals(question.exact()), question.filters());
                found.put(question, lookup.find(asked, standpoint, within, MOST));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
