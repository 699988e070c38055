package org.evident.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Every question names the person, so that nobody meets a notice of someone else. */
@Personal(
        table = "notice",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "Your notices",
        purpose = "To tell you what happened that concerns you.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "detail", "address", "kind", "key", "created_at", "read_at", "mailed_at"},
        others = {"id", "person_id", "mail_id"},
        onErasure = OnErasure.DELETE,
        address = "/notices")
@Personal(
        table = "notice",
        person =
                "t.kind in ('movement', 'role', 'seat-asked') and strpos(concat(t.title, ' ', t.detail), (select display_name from person where id = :person)) > 0",
        recordClass = RecordClass.MESSAGES,
        title = "What others were told of you",
        purpose = "To tell colleagues who leaves, who takes over and who asks for something.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "detail"},
        onErasure = OnErasure.FORGET,
        forgotten = {"title", "detail"},
        stays = "They are others' notices. They no longer say that it was you.",
        withheld = true)
@Personal(
        table = "notice_wish",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "How you wish to be mailed",
        purpose = "To mail you as you wish, or not at all.",
        basis = Basis.PUBLIC_TASK,
        columns = {"mailed", "since"},
        others = {"person_id"},
        onErasure = OnErasure.DELETE,
        address = "/notices/settings")
@ApplicationScoped
class NoticeRepository {

    private static final String MINE = " from notice where person_id = ?1";
    private static final String UNREAD = " and read_at is null";

    private final EntityManager database;

    NoticeRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<NoticeView> of(UUID person, NoticeRequest list) {
        List<Tuple> rows = database.createNativeQuery(
                        "select id, kind, title, detail, address, created_at, read_at" + mine(list.unread)
                                + " order by created_at desc, id desc",
                        Tuple.class)
                .setParameter(1, person)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream()
                .map(r -> new NoticeView(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, Instant.class),
                        r.get(6, Instant.class)))
                .toList();
    }

    long count(UUID person, boolean unread) {
        return number(ask("select count(*)" + mine(unread), person));
    }

    int unread(UUID person) {
        return (int) number(ask("select count(*) from (select 1" + mine(true) + " limit 100) counted", person));
    }

    boolean isOf(UUID person, UUID id) {
        return number(ask("select count(*)" + MINE + " and id = ?2", person).setParameter(2, id)) > 0;
    }

    /** @return whether it is theirs; the moment it was first read is kept */
    boolean read(UUID person, UUID id, Instant now) {
        return ask("update notice set read_at = coalesce(read_at, ?3) where person_id = ?1 and id = ?2", person)
                        .setParameter(2, id)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    void readAll(UUID person, UUID newest, Instant now) {
        ask(
                        """
                        update notice set read_at = ?3 where person_id = ?1 and read_at is null
                           and (created_at, id) <= (select created_at, id from notice where person_id = ?1 and id = ?2)""",
                        person)
                .setParameter(2, newest)
                .setParameter(3, now)
                .executeUpdate();
    }

    NoticeMailView mail(UUID person) {
        var rows = database.createNativeQuery(
                        """
                        select coalesce(w.mailed, 'daily'), p.email
                          from (select cast(?1 as uuid) as id) me left join person p on p.id = me.id
                          left join notice_wish w on w.person_id = me.id""",
                        Tuple.class)
                .setParameter(1, person)
                .getResultList();
        var row = (Tuple) rows.getFirst();
        return new NoticeMailView(row.get(0, String.class), row.get(1, String.class));
    }

    void choose(UUID person, String mailed, Instant now) {
        ask(
                        """
                        insert into notice_wish (person_id, mailed, since) values (?1, ?2, '-infinity')
                        on conflict (person_id) do update set mailed = excluded.mailed, since = case
                            when notice_wish.mailed = 'never' and excluded.mailed <> 'never' then ?3
                            else notice_wish.since end""",
                        person)
                .setParameter(2, mailed)
                .setParameter(3, now)
                .executeUpdate();
    }

    private static String mine(boolean unread) {
        return unread ? MINE + UNREAD : MINE;
    }

    private Query ask(String sql, UUID person) {
        return database.createNativeQuery(sql).setParameter(1, person);
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
