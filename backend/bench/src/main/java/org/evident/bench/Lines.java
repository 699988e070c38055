package org.evident.bench;

import java.util.List;

/** Every line there is, in the order they are run. A feature that promises a speed adds its own here. */
final class Lines {

    static final List<Line> ALL = List.of(
            new ListPage(),
            new TopicPage(),
            new OneResource(),
            new OneCpdRecord(),
            new Harvest(),
            new Search(),
            new TypeAhead(),
            new CalendarMonth(),
            new CpdSaves(),
            new LastSeat(),
            new Start(),
            new TokenCost(),
            new NotModified(),
            new Memory(),
            new VisitCounts(),
            new UnpublishedRows(),
            new CpdExport(),
            new Import());

    private Lines() {}

    static List<Line> named(List<String> names) {
        for (var name : names) {
            if (ALL.stream().noneMatch(line -> line.name().equals(name))) {
                throw new Refusal("There is no line " + name + ". Choose from "
                        + String.join(" ", ALL.stream().map(Line::name).toList()));
            }
        }
        return ALL.stream()
                .filter(line -> names.isEmpty() || names.contains(line.name()))
                .toList();
    }
}
