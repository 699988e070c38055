package org.evident.bookingapprovals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;

/**
 * Who is told when a booking waits for approval, still waits, and is decided. Where a mail of the event's own says it too, the
 * notice is shown in the app alone.
 */
@ApplicationScoped
class ApprovalNotices {

    private final EntityManager database;
    private final Notices notices;

    ApprovalNotices(EntityManager database, Notices notices) {
        this.database = database;
        this.notices = notices;
    }

    void ask(UUID booking, Collection<UUID> people) {
        var b = read(booking);
        var notice = new Notice(
                "approval-asked:" + booking,
                "approval-asked",
                "%s would like to go to “%s”".formatted(b.get(1, String.class), b.get(2, String.class)),
                "Approve it, or say why not. Their place is kept until then.",
                "/events/approvals");
        if (b.get(3, Boolean.class)) notices.show(people, notice);
        else notices.tell(people, notice);
    }

    void remind(UUID booking, Collection<UUID> people) {
        var b = read(booking);
        notices.tell(
                people,
                new Notice(
                        "approval-waits:" + booking,
                        "approval-waits",
                        "%s still waits for approval to go to “%s”"
                                .formatted(b.get(1, String.class), b.get(2, String.class)),
                        "Anyone who may approve it can decide now.",
                        "/events/approvals"));
    }

    /** Whoever still waits in line gets no mail of the event's, because nothing has come of it yet. */
    void decided(UUID booking, String title, String detail) {
        var b = read(booking);
        var notice = new Notice(
                "approval-decided:" + booking,
                "approval-decided",
                title.formatted(b.get(2, String.class)),
                detail,
                "/events/mine");
        var person = List.of(b.get(0, UUID.class));
        if (List.of("waiting", "offered").contains(b.get(4, String.class))) notices.tell(person, notice);
        else notices.show(person, notice);
    }

    private Tuple read(UUID booking) {
        return (Tuple) database.createNativeQuery(
                        """
                        select b.person_id, p.display_name, e.title, a.manager_id is not null and b.state = 'requested', b.state
                          from booking b join person p on p.id = b.person_id join learning_event e on e.id = b.event_id
                          join booking_approval a on a.booking_id = b.id where b.id = ?1""",
                        Tuple.class)
                .setParameter(1, booking)
                .getSingleResult();
    }
}
