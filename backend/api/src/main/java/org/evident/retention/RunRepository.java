package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.time.UkTime;

@ApplicationScoped
class RunRepository {

    private static final String RUNS =
            """
            select r.id, r.organisation_id, r.kind, r.day, r.state, p.display_name, r.started_at, r.finished_at,
                   coalesce(l.found, 0), coalesce(l.held, 0), coalesce(l.removed, 0)
              from retention_run r left join person p on p.id = r.asked_by
              left join lateral (select sum(found) as found, sum(held) as held, sum(removed) as removed
                                   from retention_run_line where run_id = r.id) l on true\s""";

    private final EntityManager database;
    private final Clock clock;

    RunRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID addPreview(UUID organisation, UUID by) {
        return added(organisation, "preview", by).getFirst();
    }

    /** Once for an organisation and day; empty when it is there already. */
    Optional<UUID> addRemoval(UUID organisation) {
        return added(organisation, "removal", null).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> added(UUID organisation, String kind, UUID by) {
        return database.createNativeQuery(
                        """
                        insert into retention_run (id, organisation_id, kind, day, state, asked_by, started_at)
                        values (uuidv7(), ?1, ?2, ?3, 'waiting', cast(?4 as uuid), ?5)
                        on conflict (organisation_id, day) where kind = 'removal' do nothing returning id""",
                        UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, kind)
                .setParameter(3, UkTime.today(clock))
                .setParameter(4, by)
                .setParameter(5, clock.instant())
                .getResultList();
    }

    List<Run> of(UUID organisation, int offset, int most) {
        return read("where r.organisation_id = ?1 order by r.started_at desc, r.id desc", organisation, offset, most);
    }

    long count(UUID organisation) {
        return ((Number) database.createNativeQuery("select count(*) from retention_run where organisation_id = ?1")
                        .setParameter(1, organisation)
                        .getSingleResult())
                .longValue();
    }

    Optional<Run> find(UUID id) {
        return read("where r.id = ?1", id, 0, 1).stream().findFirst();
    }

    void turn(UUID run, String state) {
        var ended = state.equals("done") || state.equals("stopped");
        database.createNativeQuery(
                        "update retention_run set state = ?2, finished_at = cast(?3 as timestamptz) where id = ?1")
                .setParameter(1, run)
                .setParameter(2, state)
                .setParameter(3, ended ? clock.instant() : null)
                .executeUpdate();
    }

    /** Organisations whose records go by themselves. */
    @SuppressWarnings("unchecked")
    List<UUID> switchedOn() {
        return database.createNativeQuery("select organisation_id from retention_switch where is_on", UUID.class)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Run> read(String where, UUID id, int offset, int most) {
        List<Tuple> rows = database.createNativeQuery(RUNS + where, Tuple.class)
                .setParameter(1, id)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(RunRepository::run).toList();
    }

    private static Run run(Tuple r) {
        return new Run(
                r.get(0, UUID.class),
                r.get(1, UUID.class),
                r.get(2, String.class),
                r.get(3, LocalDate.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, Instant.class),
                r.get(7, Instant.class),
                r.get(8, Number.class).longValue(),
                r.get(9, Number.class).longValue(),
                r.get(10, Number.class).longValue());
    }
}
