package org.evident.cpdcounts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How much of each count may be told, so that no number under five shows, and none can be found by taking one number from
 * another. Each area is told at one of four levels: all three counts, ready and not ready, people alone, or its name. The
 * organisation's own line is told at the level that its counts allow, and no area at a finer one. What is left of a column when
 * the areas that show it are taken from the organisation's line must again be nobody, or five or more: else the smallest area
 * that shows it shows less. So everything that can be worked out is made of parts that are five or more each.
 */
final class Disclosure {

    static final int FEWEST = 5;
    static final int NAME = 0;
    static final int PEOPLE = 1;
    static final int READY = 2;
    static final int ALL = 3;

    private final List<Tally> areas;
    private final int[] levels;
    private final int whole;

    private Disclosure(List<Tally> areas) {
        this.areas = areas;
        this.whole = areas.stream().reduce(Tally::plus).map(Disclosure::level).orElse(NAME);
        this.levels =
                areas.stream().mapToInt(each -> Math.min(whole, level(each))).toArray();
        settle();
    }

    static Disclosure of(List<Tally> areas) {
        return new Disclosure(areas);
    }

    /** Of the organisation's own line. */
    int whole() {
        return whole;
    }

    int level(int area) {
        return levels[area];
    }

    private static int level(Tally tally) {
        if (tally.people() < FEWEST) return NAME;
        if (tally.ready() < FEWEST || tally.notReady() < FEWEST) return PEOPLE;
        return tally.begun() < FEWEST || tally.none() < FEWEST ? READY : ALL;
    }

    private void settle() {
        for (var level = ALL; level > NAME; level--) {
            while (level <= whole && tellsTooMuch(level)) lower(level);
        }
    }

    /** Whether those that show less than this leave fewer than five of something. */
    private boolean tellsTooMuch(int level) {
        return below(level).findAny().isPresent()
                && switch (level) {
                    case ALL -> isFew(level, Tally::begun) || isFew(level, Tally::none);
                    case READY -> isFew(level, Tally::ready) || isFew(level, Tally::notReady);
                    default -> isFew(level, Tally::people);
                };
    }

    private boolean isFew(int level, ToIntFunction<Tally> count) {
        return below(level).map(at -> count.applyAsInt(areas.get(at))).sum() < FEWEST;
    }

    private IntStream below(int level) {
        return IntStream.range(0, levels.length).filter(at -> levels[at] < level);
    }

    private void lower(int level) {
        var smallest = IntStream.range(0, levels.length)
                .filter(at -> levels[at] >= level)
                .boxed()
                .min(Comparator.comparingInt(at -> areas.get(at).people()))
                .orElseThrow();
        levels[smallest] = level - 1;
    }

    @Override
    public String toString() {
        return whole + " " + Arrays.toString(levels);
    }
}
