package org.evident.shared.portfolio;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What peers wrote of somebody's CPD records, for features that copy these. It is the peers' own, and is copied as it stands. */
public interface PeerSides {

    /**
     * @param name    of the peer
     * @param setting colleague, team, supervision or training
     * @param words   plain text, 1-4,000 characters
     */
    record Side(UUID recordId, String name, String setting, String words, Instant at) {}

    /** Those that the person keeps in copies, in the order they came. Whose records they may be is for the caller to know. */
    List<Side> of(UUID person, Collection<UUID> records);
}
