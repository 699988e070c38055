package org.evident.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Limit, Evident, limit, in rounds. A round whose two limit readings differ by more than 15 % says nothing. */
final class Sandwich {

    private static final double DRIFT = 0.15;

    private Sandwich() {}

    interface Measurement {
        Reading take() throws Exception;
    }

    record Round(Reading before, Reading ours, Reading after) {

        double limit(ToDoubleFunction<Reading> figure) {
            return (figure.applyAsDouble(before) + figure.applyAsDouble(after)) / 2;
        }

        double ratio(ToDoubleFunction<Reading> figure) {
            return figure.applyAsDouble(ours) / limit(figure);
        }

        boolean isSteady(ToDoubleFunction<Reading> figure) {
            var first = figure.applyAsDouble(before);
            var second = figure.applyAsDouble(after);
            return Math.abs(first - second) <= DRIFT * Math.min(first, second);
        }
    }

    /** @param steady whether any round could be kept; where none could, the median is of all of them, and says so */
    record Result(Round median, double ratio, boolean steady, int kept, int thrown) {

        String rounds() {
            return steady ? kept + " rounds kept, " + thrown + " thrown away" : "no steady round of " + thrown;
        }
    }

    static Result measure(int rounds, ToDoubleFunction<Reading> figure, Measurement limit, Measurement ours)
            throws Exception {
        var taken = new ArrayList<Round>();
        var before = limit.take();
        for (var kept = 0; kept < rounds && taken.size() < rounds * 2; ) {
            var round = new Round(before, ours.take(), limit.take());
            before = round.after();
            taken.add(round);
            if (round.isSteady(figure)) kept++;
        }
        return median(taken, figure);
    }

    static Result median(List<Round> taken, ToDoubleFunction<Reading> figure) {
        var steady = taken.stream().filter(round -> round.isSteady(figure)).toList();
        var counted = new ArrayList<>(steady.isEmpty() ? taken : steady);
        counted.sort(Comparator.comparingDouble(round -> round.ratio(figure)));
        var median = counted.get(counted.size() / 2);
        return new Result(median, median.ratio(figure), !steady.isEmpty(), steady.size(), taken.size() - steady.size());
    }
}
