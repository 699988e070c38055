package org.evident.digests;

import java.time.Instant;
import java.util.UUID;
import org.evident.shared.catalogue.SearchQuestion;
import org.evident.shared.security.Standpoint;

/**
 * What somebody wants to hear of.
 *
 * @param source search, for one they saved, or topic, for one they follow
 * @param since from when on, or null
 * @param organisation whose topic it is, or null
 */
record Wish(UUID person, String source, String name, SearchQuestion question, Instant since, UUID organisation) {

    /** A topic of an organisation is nothing to those who have left it. */
    boolean isOpenTo(Standpoint standpoint) {
        return organisation == null || standpoint.places().contains(organisation.toString());
    }

    boolean isOlderThan(Instant moment) {
        return since == null || moment.isAfter(since);
    }

    String because() {
        return source + ":" + name;
    }
}
