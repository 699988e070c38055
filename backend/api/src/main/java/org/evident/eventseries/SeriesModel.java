package org.evident.eventseries;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** The event that others are made like, with its times as clocks show them. */
record SeriesModel(
        UUID id,
        UUID organisationId,
        String title,
        UUID serviceAreaId,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean mayBeFirst) {

    LocalDate day() {
        return startsAt.toLocalDate();
    }

    LocalDateTime on(LocalDate day) {
        return day.atTime(startsAt.toLocalTime());
    }

    LocalDateTime endOn(LocalDate day) {
        return on(day).plus(Duration.between(startsAt, endsAt));
    }
}
