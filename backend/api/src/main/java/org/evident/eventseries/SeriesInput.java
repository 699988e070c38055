package org.evident.eventseries;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an event is to recur. Days are those of Europe/London, and times of day stay as clocks show them. */
@Schema(name = "EventSeriesInput")
record SeriesInput(
        @NotNull(message = "Choose the event that the others are like")
                @Schema(description = "With a date. It is the first of the series where the rule has its day.")
                UUID eventId,
        @Size(max = 200, message = "Title must be 200 characters or fewer")
                @Schema(description = "Of the series; the event's when left out.")
                String title,
        @NotNull(message = "Choose how often")
                @Pattern(regexp = CADENCES, message = "Choose how often")
                @Schema(
                        enumeration = {"weekly", "fortnightly", "monthly-weekday", "monthly-last", "monthly-date"},
                        description =
                                "monthly-weekday: the same weekday in the same week of the month, such as the second Thursday."
                                        + " monthly-last: the last such weekday. monthly-date: the same day of the month, where the month has it.")
                String cadence,
        @Schema(description = "The first day of the rule; the event's own day when left out.") LocalDate startsOn,
        @Schema(description = "The last day on which it may be held, up to two years after the first; or else times.")
                LocalDate until,
        @Min(value = 1, message = "Enter 1 time or more")
                @Max(value = 60, message = "Enter 60 times or fewer. You can add further ones later")
                @Schema(description = "On how many days it is held, 1-60; or else until.")
                Integer times,
        @Size(max = 11, message = "Leave out 11 months or fewer")
                @Schema(description = "Months without it, 1-12: 8 for not in August.")
                List<
                                @NotNull(message = "Choose a month") @Min(value = 1, message = "Choose a month")
                                @Max(value = 12, message = "Choose a month") Integer>
                        withoutMonths,
        @Size(max = 60, message = "Leave out 60 days or fewer")
                List<@NotNull(message = "Enter the day") LocalDate> withoutDays,
        @Size(max = 60, message = "Move 60 days or fewer")
                List<@Valid @NotNull(message = "Enter the day") Replacement> replacements,
        @Size(max = 20, message = "Choose 20 service areas or fewer")
                @Schema(description = "Each has one of its own on each day; none for one for everyone.")
                List<@Valid @NotNull(message = "Choose a service area") Area> areas,
        @Schema(description = "Whether they are published at once.") boolean publish) {

    static final String CADENCES = "weekly|fortnightly|monthly-weekday|monthly-last|monthly-date";

    SeriesInput {
        withoutMonths = withoutMonths == null ? List.of() : withoutMonths;
        withoutDays = withoutDays == null ? List.of() : withoutDays;
        replacements = replacements == null ? List.of() : replacements;
        areas = areas == null ? List.of() : areas;
    }

    /** A day of the rule that is held on another. */
    @Schema(name = "EventSeriesReplacement")
    record Replacement(
            @NotNull(message = "Enter the day") LocalDate day,
            @NotNull(message = "Enter the day it is held instead") LocalDate instead) {

        @AssertTrue(message = "Enter a day up to three months before or after")
        @Schema(hidden = true)
        boolean isNear() {
            return day == null
                    || instead == null
                    || Math.abs(ChronoUnit.DAYS.between(day, instead)) <= SeriesRule.FARTHEST_DAYS;
        }
    }

    @Schema(name = "EventSeriesAreaInput")
    record Area(
            @NotNull(message = "Choose a service area") UUID serviceAreaId,
            @Min(value = 0, message = "Days later must be 0 or more")
                    @Max(value = 27, message = "Days later must be 27 or fewer")
                    @Schema(description = "Days after the day of the rule, 0-27; 0 when left out.")
                    Integer daysLater) {

        SeriesArea asArea() {
            return new SeriesArea(serviceAreaId, daysLater == null ? 0 : daysLater);
        }
    }

    @AssertTrue(message = "Enter the last day or how many times, not both")
    @Schema(hidden = true)
    boolean isEndSaid() {
        return (until == null) != (times == null);
    }

    @AssertTrue(message = "Enter a last day up to two years after the first")
    @Schema(hidden = true)
    boolean isEndNear() {
        return until == null || startsOn == null || !until.isAfter(startsOn.plusYears(SeriesRule.YEARS));
    }

    @AssertTrue(message = "Enter a year from 2000 to 2099")
    @Schema(hidden = true)
    boolean isOurCentury() {
        return isOurCentury(startsOn, withoutDays, replacements);
    }

    /** Whether all of these are days that people plan for; none need be given. */
    static boolean isOurCentury(LocalDate first, List<LocalDate> without, List<Replacement> replacements) {
        var days = Stream.of(
                        Stream.ofNullable(first),
                        Stream.ofNullable(without).flatMap(List::stream),
                        Stream.ofNullable(replacements)
                                .flatMap(List::stream)
                                .filter(Objects::nonNull)
                                .flatMap(each -> Stream.of(each.day(), each.instead())))
                .flatMap(each -> each);
        return days.filter(Objects::nonNull).allMatch(day -> day.getYear() >= 2000 && day.getYear() < 2100);
    }

    SeriesRule rule(LocalDate modelDay) {
        return SeriesRule.of(cadence, startsOn == null ? modelDay : startsOn, withoutMonths, withoutDays, replacements);
    }
}
