package org.evident.eventseries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Further events of a series: each like the last of its service area, or of all where it has none of its own. */
@ApplicationScoped
class SeriesFurther {

    private final SeriesRepository all;

    SeriesFurther(SeriesRepository all) {
        this.all = all;
    }

    /** @param model the event that it is to be like */
    record Further(SeriesPreview.Occurrence occurrence, UUID model) {

        SeriesMaker.Wanted wanted() {
            return SeriesMaker.Wanted.of(occurrence, model);
        }
    }

    List<Further> on(EventSeries series, List<SeriesRule.Day> days) {
        if (days.size() * Math.max(1, series.areas.size()) > SeriesPlan.MOST_EVENTS) {
            throw ProblemException.invalid("/times", "That is more than 240 events. Choose fewer days");
        }
        var models = all.last(series.id);
        if (models.isEmpty()) throw new ProblemException(ProblemType.CONFLICT, "It has no event to go by");
        var ids = series.areas.stream().map(SeriesArea::serviceAreaId).toList();
        var names = all.areas(series.organisationId, ids);
        if (series.areas.isEmpty()) return like(models.getFirst(), List.of(), names, days);
        var byArea = models.stream()
                .filter(model -> model.serviceAreaId() != null)
                .collect(Collectors.toMap(SeriesModel::serviceAreaId, model -> model));
        return series.areas.stream()
                .flatMap(area -> {
                    var model = byArea.getOrDefault(area.serviceAreaId(), models.getFirst());
                    return like(model, List.of(area), names, days).stream();
                })
                .toList();
    }

    private static List<Further> like(
            SeriesModel model, List<SeriesArea> areas, Map<UUID, String> names, List<SeriesRule.Day> days) {
        return new SeriesPlan(model, areas, names)
                .of(days).stream().map(each -> new Further(each, model.id())).toList();
    }
}
