package org.evident.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** The rows of mails: which notices each takes, who works on it, and whether it has left. */
@Personal(
        table = "notice_mail",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "Mails we sent you",
        purpose = "To send each mail once.",
        basis = Basis.PUBLIC_TASK,
        columns = {"created_at", "due_at", "attempts", "sent_at", "given_up_at"},
        others = {"id", "person_id"},
        onErasure = OnErasure.DELETE)
@ApplicationScoped
class NoticeMails {

    /** How many people one statement makes mails for, and how many notices one mail shows. */
    static final int PEOPLE = 500;

    static final int SHOWN = 50;

    private static final String UNDER_WAY = " sent_at is null and given_up_at is null";
    private static final String UNSENT =
            " n.mail_id is null and n.mailed_at is null and n.read_at is null and n.created_at >= coalesce(w.since, '-infinity')";

    private static final String GATHER =
            """
            with due as (
              select n.person_id from notice n join person p on p.id = n.person_id and p.email is not null
                %s notice_wish w on w.person_id = n.person_id
               where %s and coalesce(w.mailed, 'daily') = ?1
                 and not exists (select 1 from notice_mail o where o.person_id = n.person_id and"""
                    + UNDER_WAY
                    + """
            )
               group by n.person_id limit ?3),
            made as (
              insert into notice_mail (person_id, created_at, due_at) select person_id, ?2, ?2 from due
              on conflict do nothing returning id, person_id),
            taken as (
              update notice n set mail_id = m.id from made m left join notice_wish w on w.person_id = m.person_id
               where n.person_id = m.person_id and %s)
            select count(*) from made""";

    private final EntityManager database;

    NoticeMails(EntityManager database) {
        this.database = database;
    }

    /** @param attempts how often it was begun, this time included */
    record Mail(UUID id, int attempts, Instant createdAt) {}

    /** Makes mails for people who are mailed in this way, at most {@link #PEOPLE}; each takes all that is unsent. */
    int gather(String mailed, Instant now) {
        var who = mailed.equals("daily") ? "left join" : "join";
        return ((Number) database.createNativeQuery(GATHER.formatted(who, UNSENT, UNSENT))
                        .setParameter(1, mailed)
                        .setParameter(2, now)
                        .setParameter(3, PEOPLE)
                        .getSingleResult())
                .intValue();
    }

    Optional<Mail> claim(Instant now, Duration lease) {
        var rows = database.createNativeQuery(
                        """
                        update notice_mail set due_at = ?2, attempts = attempts + 1
                         where id = (select id from notice_mail where due_at <= ?1 and"""
                                + UNDER_WAY
                                + """
                         order by due_at, id limit 1 for update skip locked)
                        returning id, attempts, created_at""",
                        Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(lease))
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var row = (Tuple) rows.getFirst();
        return Optional.of(new Mail(row.get(0, UUID.class), row.get(1, Integer.class), row.get(2, Instant.class)));
    }

    /** Empty when all was read meanwhile, or they want no mail any more. */
    @SuppressWarnings("unchecked")
    Optional<Letter> letter(UUID mail) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select p.email, p.given_name, n.title, n.detail, n.address, count(*) over ()
                          from notice n join person p on p.id = n.person_id
                          left join notice_wish w on w.person_id = n.person_id
                         where n.mail_id = ?1 and n.read_at is null and p.email is not null
                           and coalesce(w.mailed, 'daily') <> 'never'
                         order by n.created_at desc, n.id desc""",
                        Tuple.class)
                .setParameter(1, mail)
                .setMaxResults(SHOWN)
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var items = rows.stream()
                .map(r -> new Letter.Item(r.get(2, String.class), r.get(3, String.class), r.get(4, String.class)))
                .toList();
        var first = rows.getFirst();
        return Optional.of(
                new Letter(first.get(0, String.class), first.get(1, String.class), items, first.get(5, Long.class)));
    }

    void settle(UUID mail, Instant now) {
        set("update notice_mail set sent_at = ?2 where id = ?1", mail, now);
        set("update notice set mailed_at = ?2 where mail_id = ?1", mail, now);
    }

    void tryAgain(UUID mail, Instant due) {
        set("update notice_mail set due_at = ?2 where id = ?1", mail, due);
    }

    void giveUp(UUID mail, Instant now) {
        set("update notice_mail set given_up_at = ?2 where id = ?1", mail, now);
    }

    private void set(String sql, UUID mail, Instant moment) {
        database.createNativeQuery(sql)
                .setParameter(1, mail)
                .setParameter(2, moment)
                .executeUpdate();
    }
}
