package org.evident.savedsearches;

import java.time.Instant;
import java.util.UUID;
import org.evident.shared.catalogue.SearchQuestion;

/** A search that somebody keeps under a name, and how often they want to hear what is new in it. */
record SavedSearch(
        UUID id, int version, String name, SearchQuestion search, String frequency, Instant createdAt, Instant seenAt) {

    SavedSearchView view(int fresh) {
        return new SavedSearchView(id, version, name, search, search.address(), frequency, createdAt, seenAt, fresh);
    }
}
