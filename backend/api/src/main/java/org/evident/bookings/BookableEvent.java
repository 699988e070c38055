package org.evident.bookings;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evident.bookings.BookingView.EventOfBooking;
import org.evident.shared.learning.BookingTerms;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** A learning event as whoever books it must know it. */
record BookableEvent(
        UUID id,
        String status,
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        Instant closesAt,
        boolean waitingList,
        boolean asksOffers,
        boolean runs,
        BookingTerms terms,
        String title,
        String kind,
        String mode,
        String venue) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(UkTime.ZONE);

    EventOfBooking view() {
        return new EventOfBooking(id, title, kind, startsAt, endsAt, mode, venue, status);
    }

    void requireOpen(Instant now) {
        whyClosed(now).ifPresent(why -> {
            throw new ProblemException(ProblemType.CONFLICT, why);
        });
    }

    /** Why nobody can book it now. */
    Optional<String> whyClosed(Instant now) {
        return Optional.ofNullable(
                switch (status) {
                    case "published" -> whyNotNow(now);
                    case "cancelled" -> "This event has been cancelled";
                    case "postponed" -> "This event has been postponed. You can book when it has a new date";
                    default -> "This event is not open for booking";
                });
    }

    private String whyNotNow(Instant now) {
        if (startsAt == null) return "This event has no date yet. You can say that you are interested";
        if (!startsAt.isAfter(now)) return "This event has begun";
        if (opensAt != null && opensAt.isAfter(now)) return "Booking opens on " + MOMENT.format(opensAt);
        if (closesAt != null && !closesAt.isAfter(now)) return "Booking closed on " + MOMENT.format(closesAt);
        return null;
    }
}
