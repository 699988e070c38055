package org.evident.integrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evident.integrations.ClientCalls.Calls;
import org.evident.shared.json.Json;

/** Ties clients to organisations, and writes down that they called. */
@ApplicationScoped
class TieRepository {

    private static final String LINES =
            """
            from jsonb_to_recordset(cast(?1 as jsonb)) as x (client text, day date, calls bigint, hour timestamptz, scopes jsonb)
            """;

    private static final List<String> SUMS = List.of(
            """
            insert into service_client_use (client_id, scopes, first_used_at, last_used_at)
            select distinct on (client) client, array(select jsonb_array_elements_text(scopes)), hour, hour\s"""
                    + LINES
                    + """
             order by client, hour desc
            on conflict (client_id) do update set scopes = excluded.scopes,
                last_used_at = greatest(service_client_use.last_used_at, excluded.last_used_at)""",
            """
            insert into service_client_day (client_id, day, calls) select client, day, calls\s"""
                    + LINES
                    + """
             order by client, day
            on conflict (client_id, day) do update set calls = service_client_day.calls + excluded.calls""");

    private final EntityManager database;
    private final Json json;

    TieRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    private record Line(String client, String day, long calls, String hour, List<String> scopes) {}

    /** Two statements, always in the same order, so that replicas never wait for each other in a ring. */
    void add(List<Calls> calls) {
        var lines = json.write(calls.stream().map(TieRepository::line).toList());
        for (var sum : SUMS)
            database.createNativeQuery(sum).setParameter(1, lines).executeUpdate();
    }

    Optional<Integer> version(String client) {
        return database.createNativeQuery("select version from service_client where client_id = ?1", Integer.class)
                .setParameter(1, client)
                .getResultStream()
                .map(Integer.class::cast)
                .findFirst();
    }

    boolean isOrganisation(ClientInput input) {
        return (Boolean) database.createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, input.organisationId())
                .getSingleResult();
    }

    /** @return false where somebody else has tied it in between */
    boolean tie(String client, ClientInput input, Optional<Integer> standing, Instant now) {
        var sql = standing.isEmpty()
                ? """
                insert into service_client (client_id, organisation_id, name, calls_a_minute, tied_at)
                values (?1, ?2, ?3, cast(?4 as int), ?5) on conflict do nothing"""
                : """
                update service_client set organisation_id = ?2, name = ?3, calls_a_minute = cast(?4 as int), tied_at = ?5,
                    version = version + 1 where client_id = ?1 and version = ?6""";
        var query = database.createNativeQuery(sql)
                .setParameter(1, client)
                .setParameter(2, input.organisationId())
                .setParameter(3, input.nameOrNull())
                .setParameter(4, input.callsAMinute())
                .setParameter(5, now);
        standing.ifPresent(version -> query.setParameter(6, version));
        return query.executeUpdate() == 1;
    }

    /** False where somebody else has changed it meanwhile. */
    boolean untie(String client, int version) {
        return database.createNativeQuery("delete from service_client where client_id = ?1 and version = ?2")
                        .setParameter(1, client)
                        .setParameter(2, version)
                        .executeUpdate()
                == 1;
    }

    int forgetBefore(LocalDate day) {
        return database.createNativeQuery("delete from service_client_day where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    private static Line line(Calls calls) {
        return new Line(
                calls.client(),
                calls.day().toString(),
                calls.calls(),
                calls.last().truncatedTo(ChronoUnit.HOURS).toString(),
                calls.scopes().stream().sorted().limit(30).toList());
    }
}
