package org.evident.shared.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody's CPD records, for features that count, copy, judge or begin them. Whose they may be is for the caller to know. */
public interface Portfolio {

    /** What somebody may hold in one period at most; also how many {@link #between} gives. */
    int MOST = 500;

    /** The person's pieces that happened from one day to another, both included, the oldest first. Without days: all. */
    List<Piece> between(UUID person, LocalDate from, LocalDate to);

    /** Those of the person's among these. */
    List<Piece> find(UUID person, Collection<UUID> ids);

    /**
     * A new piece, in the transaction of the caller.
     *
     * @return its id; that of the piece that was begun from the same thing before, where there is one
     */
    UUID begin(UUID person, Beginning beginning);
}
