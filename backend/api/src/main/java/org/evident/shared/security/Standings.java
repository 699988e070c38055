package org.evident.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evident.shared.time.UkTime;

/** Reads standings from memberships and dated roles. A change is felt within five seconds on every replica. */
@ApplicationScoped
class Standings {

    private final EntityManager database;
    private final Clock clock;
    final Cache<String, Standing> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Standings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Standing ofPerson(UUID person) {
        return known("person:" + person, () -> readPerson(person));
    }

    Standing ofClient(String client) {
        return known("client:" + client, () -> readClient(client));
    }

    /** Read outside the cache, whose lock would let all who ask wait one after the other while the database is frozen. */
    private Standing known(String key, Supplier<Standing> read) {
        var known = recent.getIfPresent(key);
        if (known == null) recent.put(key, known = read.get());
        return known;
    }

    private Standing readPerson(UUID person) {
        var held = new Held();
        rows(person).forEach(held::add);
        return held.standing();
    }

    /** An account manager looks after an organisation without being part of it, unless a membership says so. */
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID person) {
        return database.createNativeQuery(
                        """
                        select organisation_id, service_area_id, team_id, cast(null as text) as role, true as belongs, kind
                          from membership where person_id = ?1 and starts_on <= ?2 and (ends_on is null or ends_on >= ?2)
                        union all
                        select organisation_id, service_area_id, team_id, role, role <> 'account-manager', null
                          from role_assignment where person_id = ?1 and organisation_id is not null
                           and starts_on <= ?2 and (ends_on is null or ends_on >= ?2)""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, UkTime.today(clock))
                .getResultList();
    }

    /** What one person holds today. */
    private static final class Held {
        private final Set<UUID> organisations = new HashSet<>();
        private final Belonging belonging = new Belonging();
        private final List<Tuple> roles = new ArrayList<>();

        void add(Tuple row) {
            if (row.get(3) != null) roles.add(row);
            if (!row.get(4, Boolean.class)) return;
            organisations.add(row.get(0, UUID.class));
            belonging.add(
                    row.get(5, String.class), row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class));
        }

        Standing standing() {
            var rights = new EnumMap<Right, Set<UUID>>(Right.class);
            for (var row : roles) {
                var organisation = row.get(0, UUID.class);
                for (var right : Right.values()) {
                    if (right.comesWith(row.get(3, String.class), organisations.contains(organisation))) {
                        rights.computeIfAbsent(right, r -> new HashSet<>()).add(organisation);
                    }
                }
            }
            return Standing.of(organisations, belonging.standpoint(), rights);
        }
    }

    private Standing readClient(String client) {
        @SuppressWarnings("unchecked")
        List<UUID> organisations = database.createNativeQuery(
                        "select organisation_id from service_client where client_id = ?1", UUID.class)
                .setParameter(1, client)
                .getResultList();
        var belonging = new Belonging();
        organisations.forEach(id -> belonging.add(null, id));
        return Standing.of(Set.copyOf(organisations), belonging.standpoint(), Map.of());
    }
}
