package org.evident.packs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.security.Caller;
import org.evident.shared.visibility.Visibility;

@Personal(
        table = "pack_item",
        person = "t.pack_id in (select p.id from pack p where p.owner_id = :person and p.status = 'draft')",
        recordClass = RecordClass.LEARNING,
        title = "What is in your draft packs",
        purpose = "To put resources together for a purpose.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "note", "minutes"},
        others = {"pack_id", "position"},
        onErasure = OnErasure.DELETE,
        address = "/packs?show=mine")
@Personal(
        table = "pack_item",
        person = "t.pack_id in (select p.id from pack p where p.owner_id = :person and p.status <> 'draft')",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "What is in packs you shared",
        purpose = "So that colleagues can use what you put together.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "note", "minutes"},
        others = {"pack_id", "position"},
        onErasure = OnErasure.KEEP,
        stays = "It belongs to a pack that colleagues use, which no longer says who put it together.",
        address = "/packs?show=mine")
@ApplicationScoped
class PackRepository implements PanacheRepositoryBase<Pack, UUID> {

    /** The owner's own; those shared that lead to a place of the caller; those once shared where the caller edits. */
    private static final String SEEN =
            """
             from pack p join organisation o on o.id = p.organisation_id join person w on w.id = p.owner_id
             where (p.owner_id = :me or (p.status <> 'draft' and p.organisation_id = any(:edits))
                    or (p.status = 'shared' and p.place = any(:places) and (not :carer or p.for_carers or p.place = any(:staffed))))""";

    private static final String NAMES = "select p.id, w.display_name, o.name ";

    private final Visibility visibility;
    private final Caller caller;

    PackRepository(Visibility visibility, Caller caller) {
        this.visibility = visibility;
        this.caller = caller;
    }

    /** A pack with the names that are shown beside it. */
    record Seen(Pack pack, String owner, String organisation) {}

    Optional<Seen> seen(UUID id) {
        return seen(List.of(id)).stream().findFirst();
    }

    /** Those among these that are open to the caller, in no order. */
    List<Seen> seen(Collection<UUID> ids) {
        return read(bind(NAMES + SEEN + " and p.id = any(:ids)", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new)));
    }

    List<Seen> page(PackListRequest list) {
        var sql = NAMES + SEEN + list.where() + " order by p.updated_at desc, p.id desc";
        return read(
                narrowed(sql, list, Tuple.class).setFirstResult(list.offset()).setMaxResults(list.size));
    }

    long count(PackListRequest list) {
        return ((Number) narrowed("select count(*)" + SEEN + list.where(), list, Long.class)
                        .getSingleResult())
                .longValue();
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

    @SuppressWarnings("unchecked")
    private List<Seen> read(Query query) {
        List<Tuple> rows = query.getResultList();
        var ids = rows.stream().map(row -> row.get(0, UUID.class)).toList();
        if (ids.isEmpty()) return List.of();
        var packs = list("id in ?1", ids).stream().collect(Collectors.toMap(pack -> pack.id, Function.identity()));
        return rows.stream()
                .map(row ->
                        new Seen(packs.get(row.get(0, UUID.class)), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    private Query narrowed(String sql, PackListRequest list, Class<?> type) {
        var query = bind(sql, type);
        return list.purpose == null ? query : query.setParameter("purpose", list.purpose);
    }

    private Query bind(String sql, Class<?> type) {
        var me = caller.isPerson() ? caller.id() : null;
        return visibility
                .bindSeen(getEntityManager().createNativeQuery(sql.replace(":me", "cast(:me as uuid)"), type))
                .setParameter("me", me);
    }
}
