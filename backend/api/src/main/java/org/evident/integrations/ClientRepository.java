package org.evident.integrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.integrations.ClientView.Day;

/** Clients that are tied to organisations, and those that only called. */
@ApplicationScoped
class ClientRepository {

    /** @see #among */
    private static final String KNOWN =
            """
            from (select coalesce(c.client_id, u.client_id) as client_id, c.name, c.organisation_id, c.calls_a_minute,
                         u.scopes, u.first_used_at, u.last_used_at
                    from service_client c full join service_client_use u on u.client_id = c.client_id) k
             where (cast(:everywhere as boolean) or k.organisation_id = any(:organisations))
               and (not cast(:unknown as boolean) or k.organisation_id is null)\s""";

    private static final String VIEWS =
            """
            select k.client_id, k.name, k.organisation_id, o.name as organisation, k.calls_a_minute, k.scopes, k.first_used_at,
                   k.last_used_at, (select coalesce(sum(d.calls), 0) from service_client_day d
                                     where d.client_id = k.client_id and d.day > :since) as calls
              from (select k.* %s order by k.organisation_id is not null, k.client_id limit :size offset :offset) k
              left join organisation o on o.id = k.organisation_id
             order by k.organisation_id is not null, k.client_id"""
                    .formatted(KNOWN + "%s");

    private final EntityManager database;

    ClientRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Whose clients are asked for.
     *
     * @param organisations null for all, and then also those that are tied to none
     */
    record Whose(Collection<UUID> organisations, boolean unknown) {}

    List<ClientView> page(Whose whose, LocalDate since, int offset, int size) {
        return views(among(database.createNativeQuery(VIEWS.formatted(""), Tuple.class), whose), since, offset, size);
    }

    long count(Whose whose) {
        return ((Number) among(database.createNativeQuery("select count(*) " + KNOWN, Long.class), whose)
                        .getSingleResult())
                .longValue();
    }

    Optional<ClientView> find(Whose whose, String client, LocalDate since) {
        var query = database.createNativeQuery(VIEWS.formatted("and k.client_id = :client"), Tuple.class)
                .setParameter("client", client);
        return views(among(query, whose), since, 0, 1).stream().findFirst();
    }

    List<Day> days(String client, LocalDate since) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "select day, calls from service_client_day where client_id = ?1 and day > ?2 order by day",
                        Tuple.class)
                .setParameter(1, client)
                .setParameter(2, since)
                .getResultList();
        return rows.stream()
                .map(row -> new Day(row.get(0, LocalDate.class), row.get(1, Long.class)))
                .toList();
    }

    private static Query among(Query query, Whose whose) {
        var all = whose.organisations() == null;
        return query.setParameter("everywhere", all)
                .setParameter(
                        "organisations",
                        all ? new UUID[0] : whose.organisations().toArray(UUID[]::new))
                .setParameter("unknown", whose.unknown());
    }

    @SuppressWarnings("unchecked")
    private static List<ClientView> views(Query query, LocalDate since, int offset, int size) {
        return ((List<Tuple>) query.setParameter("since", since)
                        .setParameter("offset", offset)
                        .setParameter("size", size)
                        .getResultList())
                .stream().map(ClientRepository::view).toList();
    }

    private static ClientView view(Tuple row) {
        var scopes = row.get("scopes", String[].class);
        return new ClientView(
                row.get("client_id", String.class),
                row.get("name", String.class),
                row.get("organisation_id", UUID.class),
                row.get("organisation", String.class),
                row.get("calls_a_minute", Integer.class),
                scopes == null ? List.of() : Arrays.asList(scopes),
                row.get("first_used_at", Instant.class),
                row.get("last_used_at", Instant.class),
                row.get("calls", Number.class).longValue());
    }
}
