package org.evident.eventseries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** The events that a rule makes of a model: on each day one, or one for each service area. */
record SeriesPlan(SeriesModel model, List<SeriesArea> areas, Map<UUID, String> names) {

    static final int MOST_EVENTS = 240;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final String PLACEHOLDER = "{area}";

    List<SeriesPreview.Occurrence> of(List<SeriesRule.Day> days) {
        if (days.isEmpty()) throw ProblemException.invalid("/times", "No day is left to hold it on");
        if (days.size() > SeriesRule.MOST_DAYS) {
            throw ProblemException.invalid(
                    "/until", "That is more than 60 days. Choose an earlier last day: you can add further ones later");
        }
        var holidays = BankHolidays.between(
                days.getFirst().held().minusDays(31), days.getLast().held().plusDays(60));
        var made = new ArrayList<SeriesPreview.Occurrence>();
        for (var day : days) {
            if (areas.isEmpty()) made.add(one(day.planned(), day.held(), null, holidays));
            areas.forEach(area -> made.add(
                    one(day.planned(), day.held().plusDays(area.daysLater()), area.serviceAreaId(), holidays)));
        }
        if (made.size() > MOST_EVENTS) {
            throw ProblemException.invalid("/areas", "That is more than 240 events. Choose fewer days or fewer areas");
        }
        return made;
    }

    private SeriesPreview.Occurrence one(
            LocalDate planned, LocalDate held, UUID area, Map<LocalDate, String> holidays) {
        requireClock(model.on(held));
        requireClock(model.endOn(held));
        var isModel =
                model.mayBeFirst() && held.equals(model.day()) && (area == null || area.equals(model.serviceAreaId()));
        return new SeriesPreview.Occurrence(
                planned,
                held,
                isModel && !model.title().contains(PLACEHOLDER) ? model.title() : title(area),
                LOCAL.format(model.on(held)),
                LOCAL.format(model.endOn(held)),
                area,
                names.get(area),
                holidays.get(held),
                isModel);
    }

    private String title(UUID area) {
        if (area == null) return model.title();
        var name = names.get(area);
        var whole = model.title().contains(PLACEHOLDER)
                ? model.title().replace(PLACEHOLDER, name)
                : area.equals(model.serviceAreaId()) ? model.title() : model.title() + ": " + name;
        return whole.length() <= 200 ? whole : whole.substring(0, 200);
    }

    private static void requireClock(LocalDateTime local) {
        if (!UkTime.exists(local)) {
            throw ProblemException.invalid(
                    "/cadence",
                    "On " + DAY.format(local) + " the clocks go forward over that time. Leave that day out");
        }
    }
}
