package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evident.shared.http.ETags;
import org.evident.shared.limits.Guesses;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** People sign in with the code that those who run the event show. */
@ApplicationScoped
@Transactional
class SignInService {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);

    private static final Pattern CODE = Pattern.compile("[A-HJKMNPQRTUVWXY346789]{6}");

    private final AttendanceRepository attendance;
    private final AttendanceService events;
    private final Register register;
    private final EntityManager database;
    private final Present present;
    private final Clock clock;
    private final Guesses guesses = new Guesses(10, Duration.ofMinutes(15));

    SignInService(
            AttendanceRepository attendance,
            AttendanceService events,
            Register register,
            EntityManager database,
            Present present,
            Clock clock) {
        this.attendance = attendance;
        this.events = events;
        this.register = register;
        this.database = database;
        this.present = present;
        this.clock = clock;
    }

    SignInView require(UUID id) {
        var e = events.requireRun(id);
        return new SignInView(
                e.id(),
                e.version(),
                e.title(),
                e.startsAt(),
                e.endsAt(),
                e.venue(),
                e.protectedMinutes(),
                e.code(),
                e.walkIns(),
                e.opensAt(),
                e.endsAt(),
                e.state(clock.instant()),
                attendance.counts(id));
    }

    SignInView set(UUID id, int version, boolean walkIns) {
        events.requireRun(id);
        var done = database.createNativeQuery(
                        """
                        update event_sign_in set walk_ins = ?3, version = version + 1 where event_id = ?1 and version = ?2""")
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, walkIns)
                .executeUpdate();
        if (done == 0) throw ETags.stale();
        return require(id);
    }

    /** One that got into the wrong hands opens nothing any more. */
    SignInView renew(UUID id) {
        events.requireRun(id);
        database.createNativeQuery(
                        "update event_sign_in set code = sign_in_code(), version = version + 1 where event_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        return require(id);
    }

    CheckInView checkIn(String code) {
        return checkIn(code, clock.instant());
    }

    CheckInView checkIn(String code, Instant now) {
        var me = present.id();
        var event = event(code, me.toString());
        requireOpen(event, now);
        var place = place(event, me);
        var how = how(place);
        register.say(
                event, List.of(new Register.Said(place.bookingId(), how, minutes(event, place, how), null)), "code");
        return new CheckInView(
                event.id(), event.title(), event.startsAt(), event.endsAt(), how, minutes(event, place, how));
    }

    /** What could not be a code is no guess. */
    private AttendedEvent event(String code, String who) {
        if (CODE.matcher(code).matches()) {
            guesses.requireLeft(who);
            var event = attendance.byCode(code);
            if (event.isPresent()) return event.get();
            guesses.miss(who);
        }
        throw ProblemException.invalid("/code", "No event has this code. Check the letters on the screen");
    }

    /** Who is known to have been there in part stays so. */
    private static String how(Place place) {
        if ("part".equals(place.how())) return "part";
        return place.state().equals("walked-in") ? "walked-in" : "attended";
    }

    private static int minutes(AttendedEvent event, Place place, String how) {
        return how.equals("part") ? place.minutes() : event.minutes(how, null);
    }

    private static void requireOpen(AttendedEvent event, Instant now) {
        switch (event.state(now)) {
            case "off" -> throw closed("This event does not take place");
            case "early" ->
                throw closed(
                        "Signing in opens at " + WHEN.format(event.opensAt().atZone(UkTime.ZONE)));
            case "closed" -> throw closed("This event is over. Ask whoever ran it to add you");
            default -> {}
        }
    }

    private static ProblemException closed(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }

    /** Who has a place, or may come without one. */
    private Place place(AttendedEvent event, UUID me) {
        var held = mine(event, me);
        if (held != null && held.isHeld()) return held;
        if (!event.walkIns() || held == null && !attendance.isOpenToCaller(event.id()))
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "This event is for people with a booking. Ask whoever runs it to add you");
        if (held == null) register.walkIn(event.id(), Set.of(me), Set.of());
        else register.come(event.id(), List.of(held.bookingId()));
        var come = mine(event, me);
        if (come == null) throw new ProblemException(ProblemType.NOT_ALLOWED, "Ask whoever runs the event to add you");
        return come;
    }

    private Place mine(AttendedEvent event, UUID me) {
        return attendance.places(event.id(), Set.of(), Set.of(me), Set.of()).stream()
                .findFirst()
                .orElse(null);
    }
}
