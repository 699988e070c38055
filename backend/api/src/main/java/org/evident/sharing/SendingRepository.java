package org.evident.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.sharing.ColleaguesView.Colleague;

@Personal(
        table = "sending",
        person = "sender_id",
        recordClass = RecordClass.MESSAGES,
        title = "What you sent to colleagues",
        purpose = "To keep anybody from sending to too many at once.",
        basis = Basis.LEGITIMATE_INTERESTS,
        columns = {"kind", "thing_id", "recipients", "created_at"},
        others = {"id", "sender_id"},
        onErasure = OnErasure.DELETE)
@Personal(
        table = "notice",
        person =
                "t.kind = 'sent' and starts_with(t.title, (select w.display_name || ' sent you ' from person w where w.id = :person)) and not exists (select 1 from sending s where t.key = 'sent:' || s.id and s.sender_id <> :person)",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Messages of yours that colleagues have",
        purpose = "So that your colleagues know who sent them something.",
        basis = Basis.LEGITIMATE_INTERESTS,
        columns = {"title", "detail", "created_at"},
        onErasure = OnErasure.FORGET,
        forgotten = {"title"},
        stays = "The message belongs to whom you sent it to. It stays, as sent by a former colleague.")
@ApplicationScoped
class SendingRepository {

    /** Who works for one of these organisations today. Foster carers do not: that someone fosters is their own to tell. */
    private static final String COLLEAGUES =
            """
            select distinct on (p.display_name, p.id) p.id, p.display_name, coalesce(t.name, a.name, o.name)
              from person p join membership m on m.person_id = p.id join organisation o on o.id = m.organisation_id
              left join service_area a on a.id = m.service_area_id left join team t on t.id = m.team_id
             where m.organisation_id = any(:organisations) and m.kind <> 'foster-carer' and p.id <> :me
               and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)""";

    private static final String IN_ORDER = " order by p.display_name, p.id, t.name nulls last, a.name nulls last";

    private final EntityManager database;

    SendingRepository(EntityManager database) {
        this.database = database;
    }

    /** Who asks, where, and on which day. */
    record Asking(UUID me, Collection<UUID> organisations, LocalDate today) {}

    /** Up to ten of whose names any part begins like this. */
    List<Colleague> named(String start, Asking asking) {
        var literal = start.replaceAll("[\\\\%_]", "\\\\$0");
        var sql = COLLEAGUES + " and (p.display_name ilike :first or p.display_name ilike :later)" + IN_ORDER;
        return read(bind(sql, asking)
                .setParameter("first", literal + "%")
                .setParameter("later", "% " + literal + "%")
                .setMaxResults(10));
    }

    List<Colleague> among(Collection<UUID> ids, Asking asking) {
        return read(bind(COLLEAGUES + " and p.id = any(:ids)" + IN_ORDER, asking)
                .setParameter("ids", ids.toArray(UUID[]::new)));
    }

    /** To how many they sent since then. Whoever sends twice at once waits, so that neither is overlooked. */
    long sentBy(UUID sender, Instant since) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('sending ' || ?1, 0))")
                .setParameter(1, sender.toString())
                .getSingleResult();
        return ((Number) database.createNativeQuery(
                                "select coalesce(sum(recipients), 0) from sending where sender_id = ?1 and created_at > ?2")
                        .setParameter(1, sender)
                        .setParameter(2, since)
                        .getSingleResult())
                .longValue();
    }

    UUID keep(UUID sender, SendingInput input, Instant now) {
        return ((Tuple) database.createNativeQuery(
                                """
                                insert into sending (id, sender_id, kind, thing_id, recipients, created_at)
                                values (uuidv7(), ?1, ?2, ?3, ?4, ?5) returning id""",
                                Tuple.class)
                        .setParameter(1, sender)
                        .setParameter(2, input.kind())
                        .setParameter(3, input.thingId())
                        .setParameter(4, input.recipientIds().size())
                        .setParameter(5, now)
                        .getSingleResult())
                .get(0, UUID.class);
    }

    void forget(UUID sender, Instant before) {
        database.createNativeQuery("delete from sending where sender_id = ?1 and created_at < ?2")
                .setParameter(1, sender)
                .setParameter(2, before)
                .executeUpdate();
    }

    private Query bind(String sql, Asking asking) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("me", asking.me())
                .setParameter("organisations", asking.organisations().toArray(UUID[]::new))
                .setParameter("today", asking.today());
    }

    @SuppressWarnings("unchecked")
    private static List<Colleague> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(r -> new Colleague(r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class)))
                .toList();
    }
}
