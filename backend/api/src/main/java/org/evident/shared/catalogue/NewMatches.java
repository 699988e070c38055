package org.evident.shared.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.security.Standpoint;

/** Which of these newcomers a search would find, for somebody who is not asking just now. */
public interface NewMatches {

    /**
     * @param fresh ids of resources
     * @return for each question those of {@code fresh} that answer it and that the index holds for this standpoint, best
     *     first, at most 100
     */
    Map<SearchQuestion, List<UUID>> among(
            Collection<UUID> fresh, Standpoint standpoint, Collection<SearchQuestion> questions);
}
