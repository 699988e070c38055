package org.evident.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.sharing.Shared;
import org.evident.shared.text.Like;

@Personal(
        table = "decision_evidence",
        person = "t.decision_id in (select d.id from decision d where d.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "The evidence behind your decisions",
        purpose = "To show what informed a decision.",
        basis = Basis.CONTRACT,
        columns = {"side", "sub_kind", "text", "strength", "relevance", "limits", "link_kind", "link_id", "link_title"},
        others = {"decision_id", "position"},
        onErasure = OnErasure.DELETE,
        address = "/decisions",
        restricted = true)
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    /** Open to the reader {@code :me}: shared with them, or they are in a team with its owner today. */
    private static final String OPEN =
            """
            (d.binned_at is null and (d.visibility <> 'private' and %s
              or d.visibility = 'team' and d.person_id in (
                 select o.person_id from membership r join membership o on o.team_id = r.team_id
                  where r.person_id = :me and r.starts_on <= :today and coalesce(r.ends_on, :today) >= :today
                    and o.starts_on <= :today and coalesce(o.ends_on, :today) >= :today)))"""
                    .formatted(Shared.with("decision", "d.id", ":me", ":now"));

    private static final String FLAGGED =
            """
            exists (select 1 from decision_flag f where f.decision_id = d.id and f.acknowledged_at is null
              and exists (select 1 from decision_evidence e
                   where e.decision_id = d.id and e.link_kind = 'resource' and e.link_id = f.resource_id))""";

    private static final String REVIEW_DUE = "(d.state = 'decided' and coalesce(d.review_on <= :today, false))";

    private static final String SUMMARY =
            """
            select d.id, d.version, d.state, d.visibility, d.title, d.context, d.reference_code,
                   (select count(*) from decision_evidence e where e.decision_id = d.id and e.side = 'practice'),
                   (select count(*) from decision_evidence e where e.decision_id = d.id and e.side = 'people'),
                   (select count(*) from decision_evidence e where e.decision_id = d.id and e.side = 'research'),
                   d.decided_on, d.review_on, %s, d.person_id = :me and %s, d.person_id = :me, p.display_name, d.updated_at,
                   d.binned_at"""
                    .formatted(REVIEW_DUE, FLAGGED);

    /** @param today in Europe/London */
    record Reader(UUID me, Instant now, LocalDate today) {}

    /** Whose it is, where it is the reader's or open to them. */
    @SuppressWarnings("unchecked")
    Optional<String> ownerName(UUID id, Reader reader) {
        var sql = "select p.display_name from decision d join person p on p.id = d.person_id"
                + " where d.id = :id and (d.person_id = :me or " + OPEN + ")";
        return bound(getEntityManager().createNativeQuery(sql, String.class), sql, reader)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Decision> own(UUID id, UUID person) {
        return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
    }

    /** Those of the person's that they opened to others than themselves. */
    List<Decision> opened(Collection<UUID> ids, UUID person) {
        return list("id in ?1 and personId = ?2 and binnedAt is null and visibility <> 'private'", ids, person);
    }

    @SuppressWarnings("unchecked")
    List<Tuple> page(DecisionListRequest list, Reader reader) {
        return narrowed(SUMMARY, " order by d.updated_at desc, d.id desc", list, reader, Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
    }

    long count(DecisionListRequest list, Reader reader) {
        return (Long) narrowed("select count(*)", "", list, reader, Long.class).getSingleResult();
    }

    private Query narrowed(String select, String order, DecisionListRequest list, Reader reader, Class<?> type) {
        var sql = new StringBuilder(select).append(" from decision d join person p on p.id = d.person_id where ");
        sql.append(
                switch (list.show) {
                    case "open" -> "d.person_id <> :me and " + OPEN;
                    case "binned" -> "d.person_id = :me and d.binned_at is not null";
                    default -> "d.person_id = :me and d.binned_at is null";
                });
        if (list.state != null) sql.append(" and d.state = :state");
        if (list.context != null) sql.append(" and d.context = :context");
        if ("review".equals(list.due)) sql.append(" and ").append(REVIEW_DUE);
        if ("flag".equals(list.due)) sql.append(" and d.person_id = :me and ").append(FLAGGED);
        if (list.q != null)
            sql.append(" and lower(concat_ws(' ', d.title, d.question, d.conclusion, d.reference_code)) like :q");
        sql.append(order);
        var query = bound(getEntityManager().createNativeQuery(sql.toString(), type), sql.toString(), reader);
        if (list.state != null) query.setParameter("state", list.state);
        if (list.context != null) query.setParameter("context", list.context);
        if (list.q != null) query.setParameter("q", Like.within(list.q));
        return query;
    }

    private static Query bound(Query query, String sql, Reader reader) {
        if (sql.contains(":me")) query.setParameter("me", reader.me());
        if (sql.contains(":now")) query.setParameter("now", reader.now());
        if (sql.contains(":today")) query.setParameter("today", reader.today());
        return query;
    }

    /** Those of the reader's or open to them, as whoever points at them shows them. */
    @SuppressWarnings("unchecked")
    List<Tuple> seen(Collection<UUID> ids, Reader reader) {
        var sql = "select d.id, d.title, left(d.question, 300) from decision d where d.id = any(:ids)"
                + " and d.binned_at is null and (d.person_id = :me or " + OPEN + ")";
        return bound(getEntityManager().createNativeQuery(sql, Tuple.class), sql, reader)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those that are gone now. */
    @SuppressWarnings("unchecked")
    List<UUID> forgetBinned(Instant before) {
        return getEntityManager()
                .createNativeQuery(
                        "delete from decision where id in (select id from decision where binned_at < ?1 limit ?2) returning id",
                        UUID.class)
                .setParameter(1, before)
                .setParameter(2, Sweep.MOST)
                .getResultList();
    }
}
