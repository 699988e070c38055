package org.evident.eventmails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.security.Caller;

/** How much mail about learning events somebody wishes. */
@Personal(
        table = "event_mail_wish",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "Which mails about learning events you wish",
        purpose = "To mail you as you wish, or not at all.",
        basis = Basis.PUBLIC_TASK,
        columns = {"amount"},
        others = {"person_id"},
        onErasure = OnErasure.DELETE,
        address = "/events/subscribe")
@ApplicationScoped
@Transactional
class EventMailService {

    private final EntityManager database;
    private final Present present;
    private final Caller caller;

    EventMailService(EntityManager database, Present present, Caller caller) {
        this.database = database;
        this.present = present;
        this.caller = caller;
    }

    EventMailView mine() {
        return of(caller.id());
    }

    EventMailView choose(String amount) {
        var me = present.id();
        database.createNativeQuery(
                        """
                        insert into event_mail_wish (person_id, amount) values (?1, ?2)
                        on conflict (person_id) do update set amount = excluded.amount""")
                .setParameter(1, me)
                .setParameter(2, amount)
                .executeUpdate();
        return of(me);
    }

    private EventMailView of(UUID person) {
        var row = (Tuple) database.createNativeQuery(
                        """
                        select coalesce(w.amount, 'everything'), p.email
                          from (select cast(?1 as uuid) as id) me left join person p on p.id = me.id
                          left join event_mail_wish w on w.person_id = me.id""",
                        Tuple.class)
                .setParameter(1, person)
                .getSingleResult();
        return new EventMailView(row.get(0, String.class), row.get(1, String.class));
    }
}
