package org.evident.evaluations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts of answers in which nobody can be found. */
final class Results {

    /** Below this, a count could tell who it was. */
    static final int FEWEST = 5;

    private static final List<String> BANDS = List.of("low", "middle", "high", "dont-know");

    private Results() {}

    /** @param scores how many people chose each of 0 to 5, and -1 for don't know */
    static ResultsView.OfQuestion of(Question question, Map<Integer, Integer> scores, List<String> texts) {
        var counts = new int[BANDS.size()];
        scores.forEach((score, people) -> counts[band(score)] += people);
        var all = Arrays.stream(counts).sum();
        return new ResultsView.OfQuestion(
                question.key(),
                question.level(),
                question.form(),
                question.question(),
                mean(scores),
                question.scaled() && all >= FEWEST ? bands(counts) : List.of(),
                texts);
    }

    private static int band(int score) {
        return score < 0 ? 3 : score / 2;
    }

    private static Double mean(Map<Integer, Integer> scores) {
        var people = 0;
        var sum = 0;
        for (var each : scores.entrySet()) {
            if (each.getKey() < 0) continue;
            people += each.getValue();
            sum += each.getKey() * each.getValue();
        }
        return people < FEWEST ? null : Math.round(sum * 10.0 / people) / 10.0;
    }

    private static List<ResultsView.Band> bands(int[] counts) {
        var hidden = hidden(counts);
        return IntStream.range(0, counts.length)
                .mapToObj(n -> new ResultsView.Band(BANDS.get(n), hidden.contains(n) ? null : counts[n]))
                .toList();
    }

    /** One hidden count alone could be had by subtraction, so that the next smallest is hidden with it. */
    static Set<Integer> hidden(int[] counts) {
        var hidden = new HashSet<Integer>();
        for (var n = 0; n < counts.length; n++) if (counts[n] > 0 && counts[n] < FEWEST) hidden.add(n);
        if (hidden.size() != 1) return hidden;
        IntStream.range(0, counts.length)
                .filter(n -> counts[n] >= FEWEST)
                .boxed()
                .min((one, other) -> Integer.compare(counts[one], counts[other]))
                .ifPresent(hidden::add);
        return hidden;
    }
}
