package org.evident.calendarfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.icalendar.CalendarWriter;
import org.evident.shared.icalendar.Occasion;

/** Says of an event what a calendar on somebody's telephone may show: title, time, place and where to read more. */
@ApplicationScoped
class CalendarText {

    private final CalendarWriter writer;
    private final String web;

    CalendarText(CalendarWriter writer, @ConfigProperty(name = "evident.web.address") List<String> web) {
        this.writer = writer;
        this.web = web.getFirst().replaceFirst("/$", "");
    }

    CalendarFile of(String name, List<FeedRepository.Row> rows) {
        var text = writer.publish(name, rows.stream().map(this::occasion).toList());
        var changed = rows.stream()
                .map(FeedRepository.Row::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new CalendarFile(text, "\"c" + new Secret(text).hash().substring(0, 32) + '"', changed);
    }

    private Occasion occasion(FeedRepository.Row row) {
        var address = web + "/events/" + row.id();
        return new Occasion(
                row.uid(),
                row.sequence(),
                (row.status().equals("postponed") ? "Postponed: " : "") + row.title(),
                description(row, address),
                place(row),
                address,
                row.startsAt(),
                row.endsAt(),
                row.status().equals("cancelled") || row.status().equals("postponed"),
                row.updatedAt());
    }

    private static String description(FeedRepository.Row row, String address) {
        return Stream.of(row.summary(), row.joinUrl() == null ? null : "Join online: " + row.joinUrl(), address)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String place(FeedRepository.Row row) {
        if (row.venue() == null || row.venue().isBlank()) return row.mode().equals("in-person") ? null : "Online";
        return row.mode().equals("hybrid") ? row.venue() + ", and online" : row.venue();
    }
}
