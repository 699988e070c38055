package org.evident.bookings;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.bookings.BookingView.EventOfBooking;
import org.evident.bookings.BookingView.NeedsOfBooking;
import org.evident.bookings.BookingView.StepView;
import org.evident.shared.learning.BookingTerms;

/** A booking as it was read, and what its reader may do with it. */
record SeenBooking(Tuple row, BookingTerms terms, Instant now) {

    static SeenBooking of(Tuple row, Instant now) {
        return new SeenBooking(row, BookingTerms.of(row, 29), now);
    }

    boolean isMine() {
        return is("mine");
    }

    UUID id() {
        return row.get("id", UUID.class);
    }

    int version() {
        return row.get("version", Integer.class);
    }

    boolean mayRevise() {
        return isMine() && isAny("requested", "confirmed", "waiting", "offered") && isBefore(begins());
    }

    BookingView view() {
        return view(null, null);
    }

    BookingView view(NeedsOfBooking needs, List<StepView> history) {
        return new BookingView(
                id(),
                version(),
                event(),
                row.get("person_id", UUID.class),
                text("display_name"),
                text("name"),
                text("place"),
                text("state"),
                text("approval"),
                row.get("line", Long.class),
                row.get("booked_at", Instant.class),
                text("booker"),
                row.get("offered_until", Instant.class),
                text("offer_text"),
                text("ask_text"),
                text("cancel_reason"),
                is("late"),
                row.get("charge_pence", Integer.class),
                text("waived_reason"),
                begins() == null ? null : terms.cancelUntil(begins()),
                isLateNow(),
                terms.chargePence(),
                needs,
                history,
                allowed());
    }

    private EventOfBooking event() {
        return new EventOfBooking(
                row.get("event", UUID.class),
                text("title"),
                text("kind"),
                startsAt(),
                row.get("ends_at", Instant.class),
                text("mode"),
                text("venue"),
                text("status"));
    }

    private boolean isLateNow() {
        return begins() != null && isAny("requested", "confirmed") && terms.isLate(begins(), now);
    }

    private List<String> allowed() {
        var open = isBefore(begins());
        var theirs = isMine() || is("booked");
        return Stream.of(
                        when(mayRevise(), "revise"),
                        when((theirs || is("runs")) && open && isAny("requested", "confirmed", "waiting"), "cancel"),
                        when(theirs && isOffered(), "accept"),
                        when(theirs && isOffered(), "decline"),
                        when(
                                open
                                        && isAny("requested", "confirmed")
                                        && (theirs && terms.substitutes() || is("runs")),
                                "substitute"),
                        when(is("runs") && open && isAny("waiting"), "give-place"),
                        when(is("runs") && isCharged(), "waive"))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isOffered() {
        return isAny("offered") && row.get("offered_until", Instant.class).isAfter(now);
    }

    private boolean isCharged() {
        return row.get("charge_pence", Integer.class) != null && text("waived_reason") == null;
    }

    /** What has no date yet lies ahead. */
    private boolean isBefore(Instant moment) {
        return moment == null || now.isBefore(moment);
    }

    private Instant startsAt() {
        return row.get("starts_at", Instant.class);
    }

    /** None while there is no date, or the one there was is off. */
    private Instant begins() {
        return text("status").equals("postponed") ? null : startsAt();
    }

    boolean isAny(String... states) {
        return List.of(states).contains(text("state"));
    }

    private boolean is(String column) {
        return row.get(column, Boolean.class);
    }

    private String text(String column) {
        return row.get(column, String.class);
    }

    private static String when(boolean may, String act) {
        return may ? act : null;
    }
}
