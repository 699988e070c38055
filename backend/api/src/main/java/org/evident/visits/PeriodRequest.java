package org.evident.visits;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose visits, and when. */
class PeriodRequest {

    private static final String DAY = "20[0-9]{2}-[0-9]{2}-[0-9]{2}";

    @RestQuery
    @NotNull(message = "Choose an organisation")
    @Parameter(description = "The organisation that the readers belong to.", required = true)
    public UUID organisationId;

    @RestQuery
    @Pattern(regexp = DAY, message = "Enter the first day as 2026-11-25")
    @Parameter(
            description = "First day; the day of the first visit when absent.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String from;

    @RestQuery
    @Pattern(regexp = DAY, message = "Enter the last day as 2026-11-25")
    @Parameter(
            description = "Last day; today when absent.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String to;

    /** Both days included. */
    record Period(LocalDate from, LocalDate to) {

        LocalDate firstMonth() {
            return from.withDayOfMonth(1);
        }
    }

    Period or(LocalDate launch, LocalDate today) {
        var last = to == null ? today : day(to, "to");
        var first = from == null ? earlier(launch == null ? today : launch, last) : day(from, "from");
        if (first.isAfter(last)) {
            throw ProblemException.invalid("from", "The first day must be the same as or before the last day");
        }
        return new Period(first, last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(String text, String name) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(name, "Enter a day that exists, such as 2026-11-25");
        }
    }
}
