package org.evident.holds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.shared.privacy.Holds;

@ApplicationScoped
class HoldRepository implements PanacheRepositoryBase<LegalHold, UUID>, Holds {

    List<LegalHold> of(UUID organisation, int offset, int most) {
        return find(
                        "organisationId = ?1 order by case when releasedAt is null then 0 else 1 end, placedAt desc, id desc",
                        organisation)
                .range(offset, offset + most - 1)
                .list();
    }

    /** A hold on a class keeps what is held about everyone who is or was with the organisation. */
    @Override
    public boolean isHeld(UUID person) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        select exists (select 1 from active_hold h where h.person_id = ?1)
                            or exists (select 1 from active_hold h join membership m on m.organisation_id = h.organisation_id
                                        where h.record_class is not null and m.person_id = ?1)""")
                .setParameter(1, person)
                .getSingleResult();
    }

    boolean isOrganisation(UUID id) {
        return is("select exists (select 1 from organisation where id = ?1)", id);
    }

    boolean isOrWasWith(UUID organisation, UUID person) {
        return is(
                "select exists (select 1 from membership where person_id = ?1 and organisation_id = ?2)",
                person,
                organisation);
    }

    private boolean is(String sql, Object... values) {
        var query = getEntityManager().createNativeQuery(sql);
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return (Boolean) query.getSingleResult();
    }

    /** The names of all whom these holds speak of, by id. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> names(Collection<LegalHold> holds) {
        var ids = new HashSet<UUID>();
        for (var hold : holds) {
            Stream.of(hold.personId, hold.placedBy, hold.releasedBy)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select id, display_name from person where id = any(?1)", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }
}
