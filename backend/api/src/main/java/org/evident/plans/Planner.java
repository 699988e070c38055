package org.evident.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Chooses what fits: theirs first, from more than one side where there is, and filling the time. The same every time. */
final class Planner {

    private static final int PIECES = 5;
    private static final int BEGINNINGS = 12;
    private static final int LOOKED_AT = 120;
    private static final double SIDE = 4;
    private static final double TIME = 6;
    private static final double PIECE = 0.5;

    private final int minutes;
    private final List<Candidate> all;

    Planner(int minutes, List<Candidate> candidates) {
        this.minutes = minutes;
        this.all = candidates.stream().filter(c -> c.minutes() <= minutes).toList();
    }

    /** @param another whether there is a different one */
    record Plan(List<Candidate> pieces, boolean another) {}

    /** The plan with this number; each takes nothing of those before it, and after the last they begin again. */
    Plan plan(int offset) {
        var plans = new ArrayList<List<Candidate>>();
        var left = new ArrayList<>(all);
        while (plans.size() <= offset + 1 && !left.isEmpty()) {
            var best = best(left);
            plans.add(best);
            left.removeAll(best);
        }
        if (plans.isEmpty()) return new Plan(List.of(), false);
        var chosen = plans.get(offset % plans.size()).stream()
                .sorted(Comparator.comparingInt(Candidate::minutes))
                .toList();
        return new Plan(chosen, plans.size() > 1);
    }

    private List<Candidate> best(List<Candidate> left) {
        var from = left.subList(0, Math.min(LOOKED_AT, left.size()));
        return from.stream()
                .limit(BEGINNINGS)
                .map(first -> completed(first, from))
                .reduce((a, b) -> value(b) > value(a) ? b : a)
                .orElseThrow();
    }

    private List<Candidate> completed(Candidate first, List<Candidate> from) {
        var pieces = new ArrayList<>(List.of(first));
        while (pieces.size() < PIECES) {
            var next = next(pieces, from);
            if (next.isEmpty()) return pieces;
            pieces.add(next.get());
        }
        return pieces;
    }

    private Optional<Candidate> next(List<Candidate> pieces, List<Candidate> from) {
        var left = minutes - total(pieces);
        var sides = new HashSet<String>();
        pieces.forEach(piece -> sides.add(piece.side()));
        return from.stream()
                .filter(c -> c.minutes() <= left && !pieces.contains(c))
                .reduce((a, b) -> gain(b, sides) > gain(a, sides) ? b : a);
    }

    private double gain(Candidate piece, HashSet<String> sides) {
        return piece.worth() + (sides.contains(piece.side()) ? 0 : SIDE) + TIME * piece.minutes() / minutes - PIECE;
    }

    private double value(List<Candidate> pieces) {
        var sides = pieces.stream().map(Candidate::side).distinct().count();
        var worth = pieces.stream().mapToDouble(Candidate::worth).sum();
        return worth + SIDE * sides + TIME * total(pieces) / minutes - PIECE * pieces.size();
    }

    static int total(List<Candidate> pieces) {
        return pieces.stream().mapToInt(Candidate::minutes).sum();
    }
}
