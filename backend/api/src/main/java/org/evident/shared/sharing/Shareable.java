package org.evident.shared.sharing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A kind of thing that people may open to one another. */
public interface Shareable {

    /** As its {@code LinkSource} calls it. */
    String kind();

    /** Those among these that are the person's own, and not thrown away. One query, however many. */
    Set<UUID> ownedBy(UUID person, Collection<UUID> ids);
}
