package org.evident.renewalreminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "reminder_choice",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "How often you are reminded to renew",
        purpose = "To remind you as often as you wish.",
        basis = Basis.CONTRACT,
        columns = {"amount", "last_week_daily", "advised", "updated_at"},
        others = {"version"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/readiness/reminders",
        restricted = true)
@Personal(
        table = "renewal_reminder",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "When you were last reminded to renew",
        purpose = "Not to remind you too often.",
        basis = Basis.CONTRACT,
        columns = {"slug", "ends_on", "reminded_on"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/readiness/reminders",
        restricted = true)
@ApplicationScoped
class ReminderRepository {

    /**
     * Who can renew, is not ready and was reminded long enough ago. Who was given advice last year is reminded twice as often.
     * Each is held, so that two replicas never tell one person twice.
     */
    private static final String DUE =
            """
            select j.person_id, j.slug, f.name, j.ends_on from readiness_judgement j join framework f on f.slug = j.slug
              left join reminder_choice c on c.person_id = j.person_id
              left join renewal_reminder r on r.person_id = j.person_id and r.slug = j.slug and r.ends_on = j.ends_on
             where j.frozen_at is null and not j.ready and not j.stale and j.opens_on <= ?1 and j.ends_on >= ?1
               and coalesce(c.amount, 'monthly') <> 'none'
               and (r.reminded_on is null
                    or r.reminded_on <= cast(?1 as date) - case when c.last_week_daily and j.ends_on < cast(?1 as date) + 7 then 1
                       else case coalesce(c.amount, 'monthly') when 'monthly' then 28 when 'fortnightly' then 14 else 7 end
                            / case when c.advised then 2 else 1 end end)
             order by j.ends_on, j.slug, j.person_id limit ?2 for update of j skip locked""";

    private final EntityManager database;

    ReminderRepository(EntityManager database) {
        this.database = database;
    }

    /** Somebody to be reminded of the period that ends on a day. */
    record Due(UUID person, String slug, String name, LocalDate endsOn) {}

    @SuppressWarnings("unchecked")
    List<Due> due(LocalDate today, int most) {
        List<Tuple> rows = database.createNativeQuery(DUE, Tuple.class)
                .setParameter(1, today)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(r -> new Due(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, LocalDate.class)))
                .toList();
    }

    void reminded(List<UUID> people, String slug, LocalDate endsOn, LocalDate today) {
        database.createNativeQuery(
                        """
                        insert into renewal_reminder (person_id, slug, ends_on, reminded_on)
                        select p, ?2, ?3, ?4 from unnest(cast(?1 as uuid[])) p
                        on conflict (person_id, slug, ends_on) do update set reminded_on = excluded.reminded_on""")
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, slug)
                .setParameter(3, endsOn)
                .setParameter(4, today)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<ReminderView> choice(UUID person) {
        return ((List<Tuple>) database.createNativeQuery(
                                "select version, amount, last_week_daily, advised from reminder_choice where person_id = ?1",
                                Tuple.class)
                        .setParameter(1, person)
                        .getResultList())
                .stream()
                        .findFirst()
                        .map(r -> new ReminderView(
                                r.get(0, Integer.class),
                                r.get(1, String.class),
                                r.get(2, Boolean.class),
                                r.get(3, Boolean.class)));
    }

    /** @return false when somebody else was first */
    boolean choose(UUID person, int version, ReminderInput input, Instant now) {
        return database.createNativeQuery(
                                """
                                insert into reminder_choice (person_id, version, amount, last_week_daily, advised, updated_at)
                                values (?1, ?2 + 1, ?3, ?4, ?5, ?6)
                                on conflict (person_id) do update set version = excluded.version, amount = excluded.amount,
                                   last_week_daily = excluded.last_week_daily, advised = excluded.advised,
                                   updated_at = excluded.updated_at
                                 where reminder_choice.version = ?2""")
                        .setParameter(1, person)
                        .setParameter(2, version)
                        .setParameter(3, input.amount())
                        .setParameter(4, input.lastWeekDaily())
                        .setParameter(5, input.advised())
                        .setParameter(6, now)
                        .executeUpdate()
                == 1;
    }
}
