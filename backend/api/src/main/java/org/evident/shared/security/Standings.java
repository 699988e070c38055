package org.evident.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.time.UkTime;

/** Reads standings from memberships and dated roles. A change is felt within five seconds on every replica. */
@ApplicationScoped
class Standings {

    private final EntityManager database;
    private final Clock clock;
    private final Cache<String, Standing> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Standings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Standing ofPerson(UUID person) {
        return recent.get("person:" + person, key -> readPerson(person));
    }

    Standing ofClient(String client) {
        return recent.get("client:" + client, key -> readClient(client));
    }

    private Standing readPerson(UUID person) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select organisation_id, service_area_id, team_id, cast(null as text) as role
                          from membership where person_id = ?1 and starts_on <= ?2 and (ends_on is null or ends_on >= ?2)
                        union all
                        select organisation_id, service_area_id, team_id, role
                          from role_assignment where person_id = ?1 and starts_on <= ?2 and (ends_on is null or ends_on >= ?2)
                        """,
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, UkTime.today(clock))
                .getResultList();
        var organisations = new HashSet<UUID>();
        var smaller = new HashSet<UUID>();
        var rights = new EnumMap<Right, Set<UUID>>(Right.class);
        for (var row : rows) {
            var organisation = row.get(0, UUID.class);
            if (organisation == null) continue;
            organisations.add(organisation);
            for (var at : new UUID[] {row.get(1, UUID.class), row.get(2, UUID.class)}) if (at != null) smaller.add(at);
            grant(rights, row.get(3, String.class), organisation);
        }
        return Standing.of(organisations, smaller, rights);
    }

    private static void grant(Map<Right, Set<UUID>> rights, String role, UUID organisation) {
        for (var right : Right.values()) {
            if (role != null && right.comesWith(role)) {
                rights.computeIfAbsent(right, r -> new HashSet<>()).add(organisation);
            }
        }
    }

    private Standing readClient(String client) {
        @SuppressWarnings("unchecked")
        List<Tuple> organisations = database.createNativeQuery(
                        "select organisation_id from service_client where client_id = ?1", Tuple.class)
                .setParameter(1, client)
                .getResultList();
        return organisations.isEmpty()
                ? Standing.OUTSIDE
                : Standing.of(
                        organisations.stream()
                                .map(row -> row.get(0, UUID.class))
                                .collect(Collectors.toSet()),
                        Set.of(),
                        Map.of());
    }
}
