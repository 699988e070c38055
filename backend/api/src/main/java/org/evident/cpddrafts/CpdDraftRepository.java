package org.evident.cpddrafts;

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
        table = "cpd_draft",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Learning that waits to be written down",
        purpose = "So that what you attended and used becomes a CPD record in one click.",
        basis = Basis.CONTRACT,
        columns = {
            "source",
            "kind",
            "thing_id",
            "title",
            "happened_on",
            "minutes",
            "used_for",
            "offered_at",
            "settled_at"
        },
        others = {"id", "record_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@ApplicationScoped
class CpdDraftRepository {

    private static final String READ =
            "select d.id, d.source, d.kind, d.thing_id, d.title, d.happened_on, d.minutes, d.used_for,"
                    + " d.record_id, d.settled_at from cpd_draft d where d.person_id = :person";

    private final EntityManager database;

    CpdDraftRepository(EntityManager database) {
        this.database = database;
    }

    /** Offered once; put right while nobody has made anything of it. */
    void offer(UUID person, CpdDraft draft, Instant now) {
        database.createNativeQuery(
                        """
                        insert into cpd_draft (person_id, source, kind, thing_id, title, happened_on, minutes, used_for, offered_at)
                        values (:person, :source, :kind, :thing, left(:title, 500), :day, :minutes, :usedFor, :now)
                        on conflict (person_id, kind, thing_id) do update
                           set title = excluded.title, minutes = excluded.minutes, happened_on = excluded.happened_on,
                               used_for = excluded.used_for
                         where cpd_draft.settled_at is null""")
                .setParameter("person", person)
                .setParameter("source", draft.source())
                .setParameter("kind", draft.kind())
                .setParameter("thing", draft.thingId())
                .setParameter("title", draft.title())
                .setParameter("day", draft.happenedOn())
                .setParameter("minutes", draft.minutes())
                .setParameter("usedFor", draft.usedFor())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** They were not there after all, or did not use it. What they made of it is theirs. */
    void withdraw(UUID person, String kind, UUID thing) {
        database.createNativeQuery(
                        "delete from cpd_draft where person_id = ?1 and kind = ?2 and thing_id = ?3 and settled_at is null")
                .setParameter(1, person)
                .setParameter(2, kind)
                .setParameter(3, thing)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<CpdDraft> waiting(UUID person, int offset, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        READ + " and d.settled_at is null order by d.offered_at desc, d.id", Tuple.class)
                .setParameter("person", person)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(CpdDraftRepository::draft).toList();
    }

    long countWaiting(UUID person) {
        return (Long) database.createNativeQuery(
                        "select count(*) from cpd_draft where person_id = ?1 and settled_at is null", Long.class)
                .setParameter(1, person)
                .getSingleResult();
    }

    /** Held until the transaction ends: two clicks make one piece. */
    @SuppressWarnings("unchecked")
    Optional<CpdDraft> own(UUID id, UUID person) {
        return database.createNativeQuery(READ + " and d.id = :id for update", Tuple.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> draft((Tuple) row))
                .findFirst();
    }

    /** @param record what was made of it, or null where it was let go */
    void settle(UUID id, UUID record, Instant now) {
        database.createNativeQuery(
                        "update cpd_draft set record_id = cast(:record as uuid), settled_at = :now where id = :id")
                .setParameter("id", id)
                .setParameter("record", record)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static CpdDraft draft(Tuple r) {
        return new CpdDraft(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, UUID.class),
                r.get(4, String.class),
                r.get(5, LocalDate.class),
                r.get(6, Integer.class),
                r.get(7, String.class),
                r.get(8, UUID.class),
                r.get(9, Instant.class) != null);
    }
}
