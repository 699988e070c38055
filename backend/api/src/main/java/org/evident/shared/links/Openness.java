package org.evident.shared.links;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A feature's answer to "which of these people may open this?", for its own kind and without any of them being here. */
public interface Openness {

    String kind();

    /** One query. What is not published or shared is open to nobody. */
    Set<UUID> openTo(UUID id, Collection<UUID> people);
}
