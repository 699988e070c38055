package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** Bookings are read, and what is said with them is changed. */
@ApplicationScoped
@Transactional
class BookingReadingService {

    private final EntityManager database;
    private final BookingReader reader;
    private final BookableEvents events;
    private final Needs needs;
    private final Viewings viewings;
    private final Caller caller;
    private final Clock clock;

    BookingReadingService(
            EntityManager database,
            BookingReader reader,
            BookableEvents events,
            Needs needs,
            Viewings viewings,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.reader = reader;
        this.events = events;
        this.needs = needs;
        this.viewings = viewings;
        this.caller = caller;
        this.clock = clock;
    }

    BookingView require(UUID id) {
        var seen = seen(id);
        return seen.view(seen.isMine() ? needs.of(id) : null, reader.history(id));
    }

    BookingView revise(UUID id, int version, BookingRevisionInput input) {
        var seen = seen(id);
        if (!seen.isMine()) throw new ProblemException(ProblemType.NOT_ALLOWED, "Each person says this for themselves");
        ETags.requireCurrent(version, seen.version());
        if (!seen.mayRevise()) throw new ProblemException(ProblemType.CONFLICT, "This can no longer be changed");
        var changed = database.createNativeQuery(
                        """
                        update booking set offer_text = cast(?3 as text), ask_text = cast(?4 as text), changed_at = ?5, version = version + 1
                         where id = ?1 and version = ?2""")
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, BookingInput.tidy(input.offer()))
                .setParameter(4, BookingInput.tidy(input.ask()))
                .setParameter(5, clock.instant())
                .executeUpdate();
        if (changed == 0) throw ETags.stale();
        needs.write(id, BookingInput.tidy(input.access()), BookingInput.tidy(input.diet()), clock.instant());
        return require(id);
    }

    Page<BookingView> atEvent(UUID event, EventBookingListRequest list) {
        events.requireRun(event);
        return new Page<>(reader.atEvent(event, list), list.page, list.size, reader.countAtEvent(event, list));
    }

    /** For those who will meet there, so that they can prepare. */
    Page<OfferAndAskView> offersAndAsks(UUID event, PageRequest list) {
        var comes = reader.ofPerson(event, caller.id()).filter(booking -> booking.isAny("confirmed", "walked-in"));
        if (!events.require(event).runs() && comes.isEmpty())
            throw new ProblemException(ProblemType.NOT_ALLOWED, "What people offer and ask is for those who come");
        return new Page<>(reader.offersAndAsks(event, list), list.page, list.size, reader.countOffersAndAsks(event));
    }

    Page<BookingView> mine(MyBookingListRequest list) {
        return new Page<>(reader.mine(list), list.page, list.size, reader.countMine(list));
    }

    /** Every opening is noted, for the person to see. */
    Page<NeedsView> needsAt(UUID event, PageRequest list) {
        events.require(event);
        requireNear(event);
        var page = needs.atEvent(event, list);
        page.forEach(each -> viewings.seen(caller.id(), each.personId(), "booking-needs"));
        return new Page<>(page, list.page, list.size, needs.countAtEvent(event));
    }

    /** Fewer than run it: whoever plans events for the organisation need not know what is about somebody's health. */
    private void requireNear(UUID event) {
        var near = (Boolean) database.createNativeQuery(
                        """
                        select exists (select 1 from learning_event e where e.id = ?1 and (e.owner_id = ?2
                            or exists (select 1 from event_person x where x.event_id = e.id and x.person_id = ?2)
                            or exists (select 1 from role_assignment r where r.person_id = ?2 and r.organisation_id = e.organisation_id
                                and r.role = 'od-admin' and r.starts_on <= ?3 and (r.ends_on is null or r.ends_on >= ?3))))""")
                .setParameter(1, event)
                .setParameter(2, caller.id())
                .setParameter(3, UkTime.today(clock))
                .getSingleResult();
        if (!near)
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "Needs are for who planned the event, its facilitators and the organisation’s administrators");
    }

    private SeenBooking seen(UUID id) {
        return reader.find(id).orElseThrow(() -> ProblemException.notFound("booking"));
    }
}
