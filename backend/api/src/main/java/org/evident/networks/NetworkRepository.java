package org.evident.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<NetworkMember, UUID> {

    private static final String VIEW =
            """
            select n.id, n.version, n.network_id, o.name, n.member_id, m.name, m.kind, n.starts_on, n.ends_on
              from network_member n join organisation o on o.id = n.network_id join organisation m on m.id = n.member_id""";

    /** Which side of the membership is asked about. */
    enum Side {
        MEMBERS_OF("network_id", "m.name"),
        NETWORKS_OF("member_id", "o.name");

        private final String column;
        private final String name;

        Side(String column, String name) {
            this.column = column;
            this.name = name;
        }
    }

    List<NetworkMemberView> page(Side side, UUID organisation, LocalDate since, NetworkListRequest list) {
        var sql = VIEW + where(side, since) + " order by lower(%s), n.starts_on, n.id".formatted(side.name);
        return read(bind(sql, organisation, since, Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size));
    }

    long count(Side side, UUID organisation, LocalDate since) {
        return (Long)
                bind("select count(*) from network_member n" + where(side, since), organisation, since, Long.class)
                        .getSingleResult();
    }

    NetworkMemberView view(UUID id) {
        return read(getEntityManager()
                        .createNativeQuery(VIEW + " where n.id = ?1", Tuple.class)
                        .setParameter(1, id))
                .getFirst();
    }

    boolean isThere(UUID organisation) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, organisation)
                .getSingleResult();
    }

    /** The kind of an organisation that is active. */
    Optional<String> kindOf(UUID organisation) {
        return getEntityManager()
                .createNativeQuery("select kind from organisation where id = ?1 and status = 'active'", String.class)
                .setParameter(1, organisation)
                .getResultStream()
                .findFirst();
    }

    /** Whether a membership other than this one lies, if only for a day, in the period. */
    boolean overlaps(NetworkMember member, PeriodInput period) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        select exists (select 1 from network_member where network_id = ?1 and member_id = ?2
                            and (cast(?3 as uuid) is null or id <> ?3)
                            and daterange(starts_on, ends_on, '[]') && daterange(?4, cast(?5 as date), '[]'))""")
                .setParameter(1, member.networkId)
                .setParameter(2, member.memberId)
                .setParameter(3, member.id)
                .setParameter(4, period.startsOn())
                .setParameter(5, period.endsOn())
                .getSingleResult();
    }

    private static String where(Side side, LocalDate since) {
        return " where n.%s = ?1".formatted(side.column)
                + (since == null ? "" : " and (n.ends_on is null or n.ends_on >= ?2)");
    }

    private Query bind(String sql, UUID organisation, LocalDate since, Class<?> type) {
        var query = getEntityManager().createNativeQuery(sql, type).setParameter(1, organisation);
        return since == null ? query : query.setParameter(2, since);
    }

    @SuppressWarnings("unchecked")
    private static List<NetworkMemberView> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(r -> new NetworkMemberView(
                        r.get(0, UUID.class),
                        r.get(1, Integer.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, UUID.class),
                        r.get(5, String.class),
                        r.get(6, String.class),
                        r.get(7, LocalDate.class),
                        r.get(8, LocalDate.class)))
                .toList();
    }
}
