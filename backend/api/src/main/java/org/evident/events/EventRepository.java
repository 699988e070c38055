package org.evident.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.security.Caller;

@Personal(
        table = "event_person",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Learning events you facilitate or organise with others",
        purpose = "So that people know who leads a learning event, and those who run it can do so.",
        basis = Basis.PUBLIC_TASK,
        columns = {"part"},
        others = {"event_id"},
        onErasure = OnErasure.DELETE,
        address = "/events/planning")
@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<LearningEvent, UUID> {

    private final EventAccess access;
    private final Caller caller;
    private final Clock clock;

    EventRepository(EventAccess access, Caller caller, Clock clock) {
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    void keep(LearningEvent event) {
        event.name((String) getEntityManager()
                .createNativeQuery("select cast(uuidv7() as text)")
                .getSingleResult());
        persistAndFlush(event);
    }

    Optional<EventRow> seen(UUID id) {
        return seen(List.of(id)).stream().findFirst();
    }

    /** Those among these that are open to the caller, in no order. */
    List<EventRow> seen(Collection<UUID> ids) {
        return rows(facts("learning_event e", " where e.id = any(:ids) and" + EventAccess.SEEN_BY_CALLER, "")
                .setParameter("ids", ids.toArray(UUID[]::new)));
    }

    /** The page is cut first, so that what is derived is derived for no more than it shows. */
    List<EventRow> page(EventListRequest list) {
        var cut = "(select e.* from learning_event e where " + list.where() + " order by" + list.order()
                + " limit :most offset :skipped) e";
        var query = facts(cut, "", " order by" + list.order());
        list.bind(query, clock.instant());
        return rows(query.setParameter("most", list.size).setParameter("skipped", list.offset()));
    }

    long count(EventListRequest list) {
        var sql = "select count(*) from learning_event e where " + list.where();
        var query = getEntityManager().createNativeQuery(sql, Long.class);
        bindWhoAsks(query, sql);
        list.bind(query, clock.instant());
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Whether the service area and team, where given, belong to the organisation. */
    boolean isPlace(UUID organisation, UUID serviceArea, UUID team) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        select (cast(?2 as uuid) is null
                                or exists (select 1 from service_area where id = ?2 and organisation_id = ?1))
                           and (cast(?3 as uuid) is null
                                or exists (select 1 from team t join service_area a on a.id = t.service_area_id
                                            where t.id = ?3 and a.organisation_id = ?1))""")
                .setParameter(1, organisation)
                .setParameter(2, serviceArea)
                .setParameter(3, team)
                .getSingleResult();
    }

    private Query facts(String from, String where, String order) {
        var sql = "select " + EventRow.COLUMNS + " from " + from + " " + EventRow.JOINS + " " + where + order;
        var query = getEntityManager().createNativeQuery(sql, Tuple.class);
        bindWhoAsks(query, sql);
        query.setParameter("now", clock.instant());
        query.setParameter("mine", caller.organisations().toArray(UUID[]::new));
        return query;
    }

    private void bindWhoAsks(Query query, String sql) {
        if (sql.contains(":places")) access.bindOpen(query);
        if (sql.contains(":runs")) access.bindRun(query);
        else if (sql.contains(":me")) access.bindOwn(query);
    }

    @SuppressWarnings("unchecked")
    private List<EventRow> rows(Query query) {
        List<Tuple> rows = query.getResultList();
        var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        if (ids.isEmpty()) return List.of();
        var events = list("id in ?1", ids).stream().collect(Collectors.toMap(e -> e.id, Function.identity()));
        return rows.stream()
                .map(row -> EventRow.of(row, events.get(row.get("id", UUID.class))))
                .toList();
    }
}
