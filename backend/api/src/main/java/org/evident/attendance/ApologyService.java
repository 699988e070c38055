package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** What somebody says of themselves beforehand: that they cannot come. */
@ApplicationScoped
@Transactional
class ApologyService {

    private final AttendanceRepository attendance;
    private final Register register;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ApologyService(
            AttendanceRepository attendance, Register register, EntityManager database, Caller caller, Clock clock) {
        this.attendance = attendance;
        this.register = register;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void send(UUID id, String comment) {
        var event = requireToCome(id);
        var mine = attendance.places(id, Set.of(), Set.of(caller.id()), Set.of()).stream()
                .filter(place -> !place.state().equals("waiting"))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("booking"));
        if (mine.how() != null && !mine.how().equals("excused"))
            throw new ProblemException(
                    ProblemType.CONFLICT, "Whoever runs the event has said already whether you came");
        var said = comment == null || comment.isBlank() ? null : comment.strip();
        register.say(event, List.of(new Register.Said(mine.bookingId(), "excused", 0, said)), "person");
    }

    void takeBack(UUID id) {
        requireToCome(id);
        database.createNativeQuery(
                        """
                        delete from attendance a using booking b where b.id = a.booking_id and b.event_id = ?1 and b.person_id = ?2
                           and a.how = 'excused' and a.source = 'person'""")
                .setParameter(1, id)
                .setParameter(2, caller.id())
                .executeUpdate();
    }

    private AttendedEvent requireToCome(UUID id) {
        var event = attendance.seen(id).orElseThrow(() -> ProblemException.notFound("event"));
        if (!event.takesPlace() || clock.instant().isAfter(event.endsAt()))
            throw new ProblemException(ProblemType.CONFLICT, "This event is over, or does not take place");
        return event;
    }
}
