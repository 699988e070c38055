package org.evident.shared.learning;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evident.shared.time.UkTime;

/**
 * How an organisation takes bookings for its events, and lets them go: what it has set, or what is usual.
 *
 * @param approval     whether its people need their manager's approval, wherever they book
 * @param cutoffDays   until how many days before, 0-60, a place can be given back without consequence
 * @param cutoffWorking whether those are working days
 * @param chargePence  what is recorded when it is given back later, or for not coming
 * @param substitutes  whether a colleague may come instead
 * @param reminderDays how many days before people are reminded
 * @param offerHours   how long a freed place is kept for the first in line
 * @param approvalDays after how many working days a manager is reminded
 * @param closedDays   days of its own on which nobody works
 */
public record BookingTerms(
        boolean approval,
        int cutoffDays,
        boolean cutoffWorking,
        int chargePence,
        boolean substitutes,
        List<Integer> reminderDays,
        int offerHours,
        int approvalDays,
        Set<LocalDate> closedDays) {

    /** For a row {@code terms} of booking_terms: one column. */
    public static final String COLUMN =
            """
             concat_ws('|', terms.approval, terms.cutoff_days, terms.cutoff_working, terms.charge_pence, terms.substitutes,
                array_to_string(terms.reminder_days, ','), terms.offer_hours, terms.approval_days,
                array_to_string(terms.closed_days, ',')) """;

    public static BookingTerms of(Tuple row, int at) {
        var part = row.get(at, String.class).split("\\|", -1);
        return new BookingTerms(
                part[0].equals("t"),
                Integer.parseInt(part[1]),
                part[2].equals("t"),
                Integer.parseInt(part[3]),
                part[4].equals("t"),
                listed(part[5]).map(Integer::valueOf).toList(),
                Integer.parseInt(part[6]),
                Integer.parseInt(part[7]),
                listed(part[8]).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static java.util.stream.Stream<String> listed(String text) {
        return Arrays.stream(text.split(",")).filter(each -> !each.isEmpty());
    }

    public WorkingDays workingDays() {
        return new WorkingDays(closedDays);
    }

    /** The last day, in London, on which a place can be given back without consequence. */
    public LocalDate cancelUntil(Instant startsAt) {
        var day = UkTime.day(startsAt);
        return cutoffWorking ? workingDays().before(day, cutoffDays) : day.minusDays(cutoffDays);
    }

    public boolean isLate(Instant startsAt, Instant now) {
        return UkTime.day(now).isAfter(cancelUntil(startsAt));
    }

    /** For people who are about to book: one or two sentences. */
    public String words() {
        var when = cutoffDays == 0
                ? "You can cancel until the day itself."
                : "Cancel up to %d %s%s before.".formatted(cutoffDays, cutoffWorking ? "working " : "", days());
        var charge =
                chargePence == 0 ? "" : " After that, or for not coming, %s is charged.".formatted(pounds(chargePence));
        return when + charge + (substitutes ? " A colleague can come instead." : "");
    }

    private String days() {
        return cutoffDays == 1 ? "day" : "days";
    }

    public static String pounds(int pence) {
        return pence % 100 == 0 ? "£%,d".formatted(pence / 100) : "£%,d.%02d".formatted(pence / 100, pence % 100);
    }
}
