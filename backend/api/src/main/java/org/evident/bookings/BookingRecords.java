package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.evident.shared.events.PersonErased;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/**
 * Bookings are records of the organisation: they stay for as long as its schedule says, also when the person is erased, and
 * then without anything that was written.
 */
@Personal(
        table = "booking",
        person = "person_id",
        recordClass = RecordClass.ATTENDANCE,
        title = "What you booked",
        purpose = "So that there is a place for you, and your organisation can show what it offered and what it cost.",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {
            "person_id",
            "event_id",
            "state",
            "approval",
            "booked_by",
            "booked_at",
            "changed_at",
            "offered_until",
            "offer_text",
            "ask_text",
            "cancel_reason",
            "late",
            "charge_pence",
            "waived_reason",
            "manager_id"
        },
        others = {"id", "version", "pool_id", "number", "organisation_id", "service_area_id", "team_id", "replaces_id"},
        onErasure = Personal.OnErasure.KEEP,
        stays =
                "Your organisation keeps that you booked for as long as its retention schedule says. What you wrote goes.",
        address = "/events/mine")
@Personal(
        table = "booking_step",
        person = "t.booking_id in (select b.id from booking b where b.person_id = :person)",
        recordClass = RecordClass.ATTENDANCE,
        title = "What was done with your bookings",
        purpose = "So that it can be seen who got a place, when and why.",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"what", "by_id", "reason", "at"},
        others = {"id", "booking_id"},
        onErasure = Personal.OnErasure.KEEP,
        stays = "It belongs to a booking, which your organisation keeps. What was written goes.",
        address = "/events/mine")
@ApplicationScoped
class BookingRecords {

    private final EntityManager database;

    BookingRecords(EntityManager database) {
        this.database = database;
    }

    @Produces
    @Singleton
    RetentionTarget bookings() {
        return RetentionTarget.ofOrganisation("bookings", "Bookings", RecordClass.ATTENDANCE, "booking");
    }

    void forgetWords(@Observes PersonErased erased) {
        for (var forget : new String[] {
            """
            update booking set offer_text = null, ask_text = null, cancel_reason = null,
                   waived_reason = case when waived_reason is null then null else '' end
             where person_id = ?1 and (offer_text is not null or ask_text is not null or cancel_reason is not null or waived_reason <> '')""",
            """
            update booking set cancel_reason = null where cancel_reason is not null
               and id in (select s.booking_id from booking_step s where s.by_id = ?1 and s.what in ('cancelled', 'refused'))""",
            """
            update booking set waived_reason = '' where waived_reason <> ''
               and id in (select s.booking_id from booking_step s where s.by_id = ?1 and s.what = 'waived')""",
            """
            update booking_step set reason = null
             where reason is not null and (by_id = ?1 or booking_id in (select id from booking where person_id = ?1))"""
        }) database.createNativeQuery(forget).setParameter(1, erased.person()).executeUpdate();
    }
}
