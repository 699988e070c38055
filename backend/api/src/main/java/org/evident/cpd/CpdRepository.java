package org.evident.cpd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.sharing.Shared;
import org.evident.shared.text.Like;

@Personal(
        table = "cpd_link",
        person = "t.record_id in (select r.id from cpd_record r where r.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "What your CPD records come from",
        purpose = "To show what you learnt from.",
        basis = Basis.CONTRACT,
        columns = {"kind", "thing_id", "title"},
        others = {"record_id", "position"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@Personal(
        table = "cpd_standard",
        person = "t.record_id in (select r.id from cpd_record r where r.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "Standards that your CPD records are evidence for",
        purpose = "To show which standards you have covered.",
        basis = Basis.CONTRACT,
        columns = {"item_id"},
        others = {"record_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@ApplicationScoped
class CpdRepository implements PanacheRepositoryBase<CpdRecord, UUID> {

    /** As {@link Whole#missing}, for a list. */
    private static final String MISSING =
            """
            array_remove(array[case when r.kind is null then 'kind' end, case when r.title !~ '\\S' then 'title' end,
              case when r.description !~ '\\S' then 'description' end, case when r.happened_on is null then 'happenedOn' end,
              case when r.learning !~ '\\S' then 'learning' end, case when r.impact !~ '\\S' then 'impact' end], null)""";

    private static final String SEEN =
            """
            select p.display_name from cpd_record r join person p on p.id = r.person_id
             where r.id = ?1 and (r.person_id = ?2 or (r.binned_at is null and %s))"""
                    .formatted(Shared.with("cpd-record", "r.id", "?2", "?3"));

    /** Whose it is, where it is the reader's or open to them. */
    @SuppressWarnings("unchecked")
    Optional<String> ownerName(UUID id, UUID reader, Instant now) {
        return getEntityManager()
                .createNativeQuery(SEEN, String.class)
                .setParameter(1, id)
                .setParameter(2, reader)
                .setParameter(3, now)
                .getResultStream()
                .findFirst();
    }

    Optional<CpdRecord> own(UUID id, UUID person) {
        return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
    }

    List<CpdRecord> own(Collection<UUID> ids, UUID person) {
        return list("id in ?1 and personId = ?2 and binnedAt is null", ids, person);
    }

    List<CpdRecord> between(UUID person, LocalDate from, LocalDate to, int most) {
        return find(
                        "personId = ?1 and binnedAt is null and (cast(?2 as LocalDate) is null or happenedOn >= ?2)"
                                + " and (cast(?3 as LocalDate) is null or happenedOn <= ?3) order by happenedOn, id",
                        person,
                        from,
                        to)
                .page(0, most)
                .list();
    }

    /** The piece that was begun from a thing before, and not thrown away. */
    @SuppressWarnings("unchecked")
    Optional<UUID> begunFrom(UUID person, String kind, UUID thing) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select r.id from cpd_record r join cpd_link l on l.record_id = r.id
                         where r.person_id = ?1 and r.binned_at is null and l.kind = ?2 and l.thing_id = ?3
                         order by r.id limit 1""",
                        UUID.class)
                .setParameter(1, person)
                .setParameter(2, kind)
                .setParameter(3, thing)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Tuple> page(UUID person, CpdListRequest list) {
        return narrowed(
                        "select r.id, r.version, r.stage, r.kind, r.title, left(r.description, 200), r.happened_on, r.due_on, r.minutes,"
                                + " r.peer_setting is not null and r.peer_text ~ '\\S',"
                                + " array_to_string(" + MISSING + ", ','), r.updated_at, r.binned_at",
                        " order by r.happened_on desc nulls first, r.id desc",
                        person,
                        list,
                        Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
    }

    long count(UUID person, CpdListRequest list) {
        return (Long) narrowed("select count(*)", "", person, list, Long.class).getSingleResult();
    }

    private Query narrowed(String select, String order, UUID person, CpdListRequest list, Class<?> type) {
        var sql =
                new StringBuilder(select).append(" from cpd_record r where r.person_id = :person and r.binned_at is ");
        sql.append(list.show.equals("binned") ? "not null" : "null");
        if (Set.of("planned", "draft", "complete").contains(list.show)) sql.append(" and r.stage = :stage");
        if (list.from != null) sql.append(" and r.happened_on >= :from");
        if (list.to != null) sql.append(" and r.happened_on <= :to");
        if (list.standard != null)
            sql.append(" and exists (select 1 from cpd_standard s where s.record_id = r.id and s.item_id = :standard)");
        if (list.q != null)
            sql.append(" and lower(concat_ws(' ', r.title, r.description, r.learning, r.impact, r.peer_text)) like :q");
        var query = getEntityManager().createNativeQuery(sql + order, type).setParameter("person", person);
        if (sql.indexOf(":stage") > 0) query.setParameter("stage", list.show);
        if (list.from != null) query.setParameter("from", list.from);
        if (list.to != null) query.setParameter("to", list.to);
        if (list.standard != null) query.setParameter("standard", list.standard);
        if (list.q != null) query.setParameter("q", Like.within(list.q));
        return query;
    }

    /** Those of the reader's or open to them, as whoever points at them shows them. */
    @SuppressWarnings("unchecked")
    List<Tuple> seen(Collection<UUID> ids, UUID reader, Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        "select r.id, r.title, left(r.description, 300), r.minutes from cpd_record r where r.id = any(?1)"
                                + " and r.binned_at is null and (r.person_id = ?2 or "
                                + Shared.with("cpd-record", "r.id", "?2", "?3") + ")",
                        Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, reader)
                .setParameter(3, now)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> forgetBinned(Instant before) {
        return getEntityManager()
                .createNativeQuery(
                        "delete from cpd_record where id in (select id from cpd_record where binned_at < ?1 limit ?2) returning id",
                        UUID.class)
                .setParameter(1, before)
                .setParameter(2, Sweep.MOST)
                .getResultList();
    }
}
