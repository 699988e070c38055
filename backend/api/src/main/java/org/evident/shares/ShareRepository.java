package org.evident.shares;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "share",
        person = "owner_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What you shared",
        purpose = "To open a record of yours to somebody, for as long as you say.",
        basis = Basis.CONSENT,
        columns = {"kind", "thing_id", "purpose", "may_comment", "until", "created_at", "revoked_at"},
        others = {"id", "version"},
        untold = {"with_id"},
        onErasure = OnErasure.DELETE,
        address = "/shares",
        restricted = true)
@Personal(
        table = "share",
        person = "with_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What was shared with you",
        purpose = "So that you can read what somebody opened to you, for as long as they say.",
        basis = Basis.CONSENT,
        columns = {"kind", "purpose", "may_comment", "until", "created_at", "revoked_at"},
        others = {"id", "version", "thing_id"},
        untold = {"owner_id"},
        onErasure = OnErasure.DELETE,
        address = "/shares",
        restricted = true)
@ApplicationScoped
class ShareRepository {

    private static final String ROWS =
            """
            select s.id, s.version, s.kind, s.thing_id, o.display_name, s.with_id, w.display_name, s.purpose, s.may_comment, s.until,
                   s.created_at, s.revoked_at, s.owner_id""";

    private static final String FROM =
            " from share s join person o on o.id = s.owner_id join person w on w.id = s.with_id where ";

    private final EntityManager database;

    ShareRepository(EntityManager database) {
        this.database = database;
    }

    record Terms(String purpose, boolean mayComment, Instant until) {}

    /** Opened, or opened on other terms where it is open to them already. */
    UUID give(ShareInput.Thing thing, UUID owner, UUID with, Terms terms, Instant now) {
        return (UUID) database.createNativeQuery(
                        """
                        insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (kind, thing_id, with_id) where revoked_at is null do update set version = share.version + 1,
                            purpose = excluded.purpose, may_comment = excluded.may_comment, until = excluded.until,
                            created_at = case when share.until > excluded.created_at then share.created_at else excluded.created_at end
                        returning id""",
                        UUID.class)
                .setParameter(1, thing.kind())
                .setParameter(2, thing.id())
                .setParameter(3, owner)
                .setParameter(4, with)
                .setParameter(5, terms.purpose())
                .setParameter(6, terms.mayComment())
                .setParameter(7, terms.until())
                .setParameter(8, now)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Tuple> byIds(Collection<UUID> ids, UUID person) {
        return database.createNativeQuery(
                        ROWS + FROM + "s.id = any(?1) and (s.owner_id = ?2 or s.with_id = ?2)", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, person)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Tuple> given(UUID owner, ShareListRequest list, Instant now) {
        return narrowed(ROWS, " order by s.created_at desc, s.id desc", owner, list, now, Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
    }

    long countGiven(UUID owner, ShareListRequest list, Instant now) {
        return (Long)
                narrowed("select count(*)", "", owner, list, now, Long.class).getSingleResult();
    }

    private Query narrowed(String select, String order, UUID owner, ShareListRequest list, Instant now, Class<?> type) {
        var where = new StringBuilder("s.owner_id = :owner");
        if (list.show.equals("active")) where.append(" and s.revoked_at is null and s.until > :now");
        if (list.show.equals("ended")) where.append(" and (s.revoked_at is not null or s.until <= :now)");
        if (list.kind != null) where.append(" and s.kind = :kind");
        if (list.thingId != null) where.append(" and s.thing_id = :thing");
        var query =
                database.createNativeQuery(select + FROM + where + order, type).setParameter("owner", owner);
        if (!list.show.equals("all")) query.setParameter("now", now);
        if (list.kind != null) query.setParameter("kind", list.kind);
        if (list.thingId != null) query.setParameter("thing", list.thingId);
        return query;
    }

    @SuppressWarnings("unchecked")
    List<Tuple> received(UUID reader, PageRequest page, Instant now) {
        return database.createNativeQuery(
                        ROWS + FROM
                                + "s.with_id = ?1 and s.revoked_at is null and s.until > ?2 order by s.created_at desc, s.id desc",
                        Tuple.class)
                .setParameter(1, reader)
                .setParameter(2, now)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
    }

    long countReceived(UUID reader, Instant now) {
        return (Long) database.createNativeQuery(
                        "select count(*) from share where with_id = ?1 and revoked_at is null and until > ?2",
                        Long.class)
                .setParameter(1, reader)
                .setParameter(2, now)
                .getSingleResult();
    }

    /** @return false when somebody else was first, or it has ended */
    boolean change(UUID id, int version, Terms terms) {
        return database.createNativeQuery(
                                """
                        update share set version = version + 1, purpose = ?3, may_comment = ?4, until = ?5
                         where id = ?1 and version = ?2 and revoked_at is null""")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, terms.purpose())
                        .setParameter(4, terms.mayComment())
                        .setParameter(5, terms.until())
                        .executeUpdate()
                == 1;
    }

    /** @return whether it ended now */
    boolean end(UUID id, Instant now) {
        return database.createNativeQuery(
                                "update share set revoked_at = ?2, version = version + 1 where id = ?1 and revoked_at is null")
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }
}
