package org.evident.shared.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * A piece of learning with all there is to it.
 *
 * @param piece its ids, version and moments are of no account for one that is added
 * @param dueOn until when it was meant to be done, or null
 * @param links what it comes from, with the titles they had
 */
public record Written(Piece piece, LocalDate dueOn, List<Beginning.From> links) {}
