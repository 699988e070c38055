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

    /**
     * Some of the person's pieces with all there is to them: those that happened, the oldest first, then those without a day.
     * However many there are, they can be read page by page.
     *
     * @param after the last one of the page before, or null
     */
    List<Written> page(UUID person, Which which, Written after, int most);

    /** Pieces that were written elsewhere, each a new one, in the transaction of the caller; their ids in the same order. */
    List<UUID> add(UUID person, List<Written> written);

    /**
     * Which of somebody's pieces.
     *
     * @param from the first day, or null; with it only what happened
     * @param to   the last day, or null
     * @param ids  those among these, or null
     */
    record Which(LocalDate from, LocalDate to, List<UUID> ids) {}
}
