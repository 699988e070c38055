package org.evident.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.evident.attendance.AttendanceInput.Row;
import org.evident.attendance.AttendanceReport.Refusal;

/** Rows that say who was there, held against the places there are: what is to be written, and what is refused and why. */
final class Rows {

    private static final String ABOVE = "The same person is on a row above";
    private static final Set<String> PRESENT = Set.of("attended", "part", "walked-in");

    private final AttendedEvent event;
    private final boolean hasOpened;
    private final Set<String> comers;
    private final Map<Object, Place> places = new HashMap<>();
    private final Set<Object> spoken = new HashSet<>();
    final List<Register.Said> said = new ArrayList<>();
    final List<UUID> arrived = new ArrayList<>();
    final List<Refusal> refused = new ArrayList<>();

    /** @param comers addresses of those who could come without a booking, where it is only looked at */
    Rows(AttendedEvent event, boolean hasOpened, List<Place> known, Set<String> comers) {
        this.event = event;
        this.hasOpened = hasOpened;
        this.comers = comers;
        for (var place : known) {
            places.put(place.bookingId(), place);
            places.put(place.personId(), place);
            if (place.email() != null) places.put(place.email(), place);
        }
    }

    static boolean isPresent(Row row) {
        return PRESENT.contains(row.how());
    }

    static String email(Row row) {
        return row.email() == null || row.email().isBlank()
                ? null
                : row.email().strip().toLowerCase(Locale.ROOT);
    }

    /** By the first of booking, person and address that was given. */
    Place place(Row row) {
        return places.get(List.<Function<Row, Object>>of(Row::bookingId, Row::personId, Rows::email).stream()
                .map(way -> way.apply(row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(""));
    }

    void add(int number, Row row, String who) {
        var place = place(row);
        var why = why(row, place);
        if (why != null) {
            refused.add(new Refusal(number, who, why));
            return;
        }
        if (place == null) {
            said.add(new Register.Said(null, "walked-in", 0, null));
            return;
        }
        if (isPresent(row) && !place.isHeld()) arrived.add(place.bookingId());
        var how = row.how().equals("attended") && !place.state().equals("confirmed")
                ? "walked-in"
                : row.how().equals("walked-in") && place.state().equals("confirmed") ? "attended" : row.how();
        said.add(new Register.Said(place.bookingId(), how, event.minutes(how, row.minutes()), null));
    }

    private String why(Row row, Place place) {
        if (row.bookingId() == null && row.personId() == null && email(row) == null)
            return "Say who it is: a booking, a person or an email address";
        if (!hasOpened && !row.how().equals("excused"))
            return "Wait until half an hour before it starts. Until then, only apologies are noted";
        if (row.minutes() != null && row.how().equals("part") && row.minutes() > event.length())
            return "Minutes must be %,d or fewer, because it took no longer".formatted(event.length());
        if (place == null && isPresent(row) && email(row) != null && comers.contains(email(row)))
            return spoken.add(email(row)) ? null : ABOVE;
        if (place == null)
            return isPresent(row)
                    ? "Nobody like this belongs to the organisation today"
                    : "They have no place at this event";
        if (!isPresent(row) && place.state().equals("waiting")) return "They had no place: they were waiting for one";
        return spoken.add(place.bookingId()) ? null : ABOVE;
    }
}
