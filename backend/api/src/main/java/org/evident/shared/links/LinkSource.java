package org.evident.shared.links;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A feature's answer to "what is this?" for its own kind, hiding what the caller may not see. */
public interface LinkSource {

    String kind();

    /** One query, however many ids. Ids that are missing or hidden are absent from the answer. */
    Map<UUID, Link> find(Collection<UUID> ids);
}
