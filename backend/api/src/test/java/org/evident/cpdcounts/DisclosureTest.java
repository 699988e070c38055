package org.evident.cpdcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static Tally area(int ready, int begun, int none) {
        return new Tally(null, "An area", ready, begun, none);
    }

    @Test
    void what_is_five_or_more_everywhere_is_told_whole() {
        var told = Disclosure.of(List.of(area(12, 6, 5), area(30, 9, 8)));
        assertThat(List.of(told.whole(), told.level(0), told.level(1))).containsOnly(Disclosure.ALL);
    }

    @Test
    void one_small_area_takes_another_with_it_so_that_it_cannot_be_worked_out() {
        var told = Disclosure.of(List.of(area(2, 1, 0), area(10, 8, 6), area(40, 20, 20)));
        assertThat(told.level(0)).isEqualTo(Disclosure.NAME);
        assertThat(told.level(1)).isEqualTo(Disclosure.NAME);
        assertThat(told.level(2)).isEqualTo(Disclosure.ALL);
    }

    @Test
    void a_place_of_four_tells_nothing() {
        var told = Disclosure.of(List.of(area(1, 1, 2)));
        assertThat(told.whole()).isEqualTo(Disclosure.NAME);
        assertThat(Disclosure.of(List.of()).whole()).isEqualTo(Disclosure.NAME);
    }

    /** Whatever can be worked out by adding and taking away all that is told, no part of an area under five is. */
    @Test
    void nothing_under_five_can_be_worked_out_of_any_table() {
        var random = new Random(5);
        for (var round = 0; round < 3_000; round++) {
            var most = 1 + random.nextInt(30);
            var areas = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(n -> area(random.nextInt(most), random.nextInt(most), random.nextInt(most)))
                    .filter(each -> each.people() > 0)
                    .toList();
            if (!areas.isEmpty()) holds(areas, Disclosure.of(areas));
        }
    }

    private static void holds(List<Tally> areas, Disclosure told) {
        var known = new ArrayList<double[]>();
        add(known, areas.size(), IntStream.range(0, areas.size()).toArray(), told.whole());
        IntStream.range(0, areas.size()).forEach(at -> add(known, areas.size(), new int[] {at}, told.level(at)));
        for (var at = 0; at < areas.size(); at++) {
            var area = areas.get(at);
            for (var part = 1; part < 8; part++) {
                var asked = new double[areas.size() * 3];
                var people = 0;
                for (var cell = 0; cell < 3; cell++) {
                    if ((part & 1 << cell) == 0) continue;
                    asked[at * 3 + cell] = 1;
                    people += CELLS.get(cell).applyAsInt(area);
                }
                if (people < 5)
                    assertThat(follows(known, asked))
                            .as("part %d of area %d in %s, told %s", part, at, areas, told)
                            .isFalse();
            }
        }
    }

    private static final List<ToIntFunction<Tally>> CELLS = List.of(Tally::ready, Tally::begun, Tally::none);

    /** The sums that a line tells, each as which cells it adds up. */
    private static void add(List<double[]> known, int areas, int[] of, int level) {
        var masks = List.of(new int[] {}, new int[] {7}, new int[] {1, 6}, new int[] {1, 2, 4});
        for (var mask : masks.get(level)) {
            var sum = new double[areas * 3];
            for (var at : of) for (var cell = 0; cell < 3; cell++) if ((mask & 1 << cell) != 0) sum[at * 3 + cell] = 1;
            known.add(sum);
        }
    }

    private static boolean follows(List<double[]> known, double[] asked) {
        var with = new ArrayList<>(known);
        with.add(asked);
        return rank(with) == rank(known);
    }

    private static int rank(List<double[]> rows) {
        var left = rows.stream().map(double[]::clone).toArray(double[][]::new);
        var rank = 0;
        for (var column = 0; left.length > 0 && column < left[0].length && rank < left.length; column++) {
            var pivot = rank;
            while (pivot < left.length && Math.abs(left[pivot][column]) < 1e-9) pivot++;
            if (pivot == left.length) continue;
            var swap = left[rank];
            left[rank] = left[pivot];
            left[pivot] = swap;
            for (var row = rank + 1; row < left.length; row++) {
                var times = left[row][column] / left[rank][column];
                for (var at = column; at < left[row].length; at++) left[row][at] -= times * left[rank][at];
            }
            rank++;
        }
        return rank;
    }
}
