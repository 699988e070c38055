package org.evident.outward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EmbedHostsRepository {

    private final EntityManager database;

    EmbedHostsRepository(EntityManager database) {
        this.database = database;
    }

    /** Those of the organisation of this alias; none where there is no such organisation. */
    @SuppressWarnings("unchecked")
    List<String> ofAlias(String alias) {
        return database.createNativeQuery(
                        """
                        select h.host from embed_hosts e join organisation o on o.id = e.organisation_id
                         cross join unnest(e.hosts) with ordinality h (host, n) where o.alias = ?1 order by h.n""")
                .setParameter(1, alias)
                .getResultList();
    }

    /** Version 0, without hosts, where they were never set. */
    @SuppressWarnings("unchecked")
    EmbedHostsView of(UUID organisation) {
        List<Tuple> rows = database.createNativeQuery(
                        "select version, hosts from embed_hosts where organisation_id = ?1", Tuple.class)
                .setParameter(1, organisation)
                .getResultList();
        return rows.stream()
                .map(r -> new EmbedHostsView(r.get(0, Integer.class), List.of(r.get(1, String[].class))))
                .findFirst()
                .orElseGet(() -> new EmbedHostsView(0, List.of()));
    }

    /** False when this is not the newest version. */
    boolean replace(UUID organisation, int version, List<String> hosts, Instant now) {
        var sql = version == 0
                ? "insert into embed_hosts (organisation_id, version, hosts, updated_at) values (?1, ?2 + 1, ?3, ?4)"
                        + " on conflict do nothing"
                : "update embed_hosts set version = ?2 + 1, hosts = ?3, updated_at = ?4"
                        + " where organisation_id = ?1 and version = ?2";
        return database.createNativeQuery(sql)
                        .setParameter(1, organisation)
                        .setParameter(2, version)
                        .setParameter(3, hosts.toArray(String[]::new))
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }
}
