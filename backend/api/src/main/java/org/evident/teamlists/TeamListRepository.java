package org.evident.teamlists;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.security.Caller;

@Personal(
        table = "team_list_item",
        person = "t.list_id in (select l.id from team_list l where l.set_by = :person)",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "What is on reading lists you set",
        purpose = "So that a team knows what it is asked to read.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "due_on", "note"},
        others = {"list_id", "position"},
        onErasure = OnErasure.KEEP,
        stays = "It belongs to a list that a team uses, which no longer says who set it.")
@ApplicationScoped
class TeamListRepository implements PanacheRepositoryBase<TeamList, UUID> {

    /** Those of the caller's teams and service areas, and those of places they set lists for. Staff only. */
    private static final String SEEN = " from team_list l join service_area a on a.id = l.service_area_id"
            + " left join team t on t.id = l.team_id join person w on w.id = l.set_by"
            + " where (l.place = any(:staffed) or "
            + TeamPlaces.SETS.formatted("l.organisation_id", "l.service_area_id", "l.team_id") + ")";

    private static final String NAMES = "select l.id, coalesce(t.name, a.name), w.display_name, "
            + TeamPlaces.SETS.formatted("l.organisation_id", "l.service_area_id", "l.team_id");

    private final TeamPlaces places;
    private final Caller caller;

    TeamListRepository(TeamPlaces places, Caller caller) {
        this.places = places;
        this.caller = caller;
    }

    /** A list with the names that are shown beside it, and whether the caller may change it. */
    record Seen(TeamList list, String place, String setBy, boolean maySet) {}

    Optional<Seen> seen(UUID id) {
        return read(bind(NAMES + SEEN + " and l.id = :id", Tuple.class).setParameter("id", id)).stream()
                .findFirst();
    }

    List<Seen> page(PageRequest page) {
        return read(bind(NAMES + SEEN + " order by l.updated_at desc, l.id desc", Tuple.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size));
    }

    long total() {
        return ((Number) bind("select count(*)" + SEEN, Long.class).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Seen> read(Query query) {
        List<Tuple> rows = query.getResultList();
        var ids = rows.stream().map(row -> row.get(0, UUID.class)).toList();
        if (ids.isEmpty()) return List.of();
        var lists = list("id in ?1", ids).stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
        return rows.stream()
                .map(row -> new Seen(
                        lists.get(row.get(0, UUID.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Boolean.class)))
                .toList();
    }

    private Query bind(String sql, Class<?> type) {
        return places.bind(getEntityManager().createNativeQuery(sql, type))
                .setParameter("staffed", caller.standpoint().staffed().toArray(String[]::new));
    }
}
