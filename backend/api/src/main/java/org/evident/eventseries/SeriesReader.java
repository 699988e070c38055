package org.evident.eventseries;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.eventseries.SeriesRepository.Facts;

/** A series as those who run it see it. */
final class SeriesReader {

    private SeriesReader() {}

    static SeriesView view(EventSeries series, Facts facts, Map<UUID, String> areas) {
        return new SeriesView(
                series.id,
                series.version,
                series.organisationId,
                facts.organisation(),
                series.title,
                series.rule,
                series.startsOn,
                List.of(series.withoutMonths),
                List.of(series.withoutDays),
                series.rule().replaced().entrySet().stream()
                        .map(day -> new SeriesInput.Replacement(day.getKey(), day.getValue()))
                        .toList(),
                series.areas.stream()
                        .map(a -> new SeriesView.Area(
                                a.serviceAreaId(), areas.getOrDefault(a.serviceAreaId(), ""), a.daysLater()))
                        .toList(),
                series.status,
                facts.events(),
                facts.toCome(),
                facts.lastDay(),
                series.status.equals("active")
                        ? List.of("extend", "change-rule", "end")
                        : List.of("extend", "change-rule"),
                series.updatedAt);
    }
}
