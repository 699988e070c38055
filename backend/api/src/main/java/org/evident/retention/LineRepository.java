package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.retention.PastTerm.Found;
import org.evident.retention.Run.Line;
import org.evident.shared.privacy.RetentionTarget;

@ApplicationScoped
class LineRepository {

    private static final String LINES =
            """
            select target, title, record_class, person_class, rule_own, rule_version, years, months, before_day, found, held,
                   removed, oldest, newest, left_out from retention_run_line where run_id = ?1\s""";

    private static final String ORDER = "order by position";

    private final EntityManager database;

    LineRepository(EntityManager database) {
        this.database = database;
    }

    /** A line for one target under one rule; one that is there already stays, so that a run goes on where it stopped. */
    void add(UUID run, int position, RetentionTarget target, Rule rule, LocalDate before) {
        database.createNativeQuery(
                        """
                        insert into retention_run_line (run_id, target, person_class, position, title, record_class, rule_own,
                            rule_version, years, months, before_day)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict do nothing""")
                .setParameter(1, run)
                .setParameter(2, target.key())
                .setParameter(3, rule.personClass())
                .setParameter(4, position)
                .setParameter(5, target.title())
                .setParameter(6, rule.recordClass())
                .setParameter(7, rule.own())
                .setParameter(8, rule.version())
                .setParameter(9, rule.period().years())
                .setParameter(10, rule.period().months())
                .setParameter(11, before)
                .executeUpdate();
    }

    /** Lines that the confirmed preview did not show under the same version of the same rule are left out. */
    void leaveOutUnconfirmed(UUID run, UUID organisation) {
        database.createNativeQuery(
                        """
                        update retention_run_line l set left_out = 'not-confirmed', done = true
                         where l.run_id = ?1 and not exists (select 1 from retention_switch s
                               join retention_run_line c on c.run_id = s.preview_id
                               where s.organisation_id = ?2 and c.target = l.target and c.person_class = l.person_class
                                 and c.rule_own = l.rule_own and c.rule_version = l.rule_version)""")
                .setParameter(1, run)
                .setParameter(2, organisation)
                .executeUpdate();
    }

    List<Line> of(UUID run) {
        return read(LINES + ORDER, run);
    }

    List<Line> unfinished(UUID run) {
        return read(LINES + "and not done " + ORDER, run);
    }

    void found(UUID run, Line line, Found found) {
        at(
                        "update retention_run_line set found = ?4, held = ?5, oldest = cast(?6 as date), newest = cast(?7 as date)",
                        run,
                        line)
                .setParameter(4, found.count())
                .setParameter(5, found.held())
                .setParameter(6, found.oldest())
                .setParameter(7, found.newest())
                .executeUpdate();
    }

    void removed(UUID run, Line line, int more) {
        at("update retention_run_line set removed = removed + ?4", run, line)
                .setParameter(4, more)
                .executeUpdate();
    }

    void finish(UUID run, Line line) {
        at("update retention_run_line set done = true", run, line).executeUpdate();
    }

    private Query at(String act, UUID run, Line line) {
        return database.createNativeQuery(act + " where run_id = ?1 and target = ?2 and person_class = ?3")
                .setParameter(1, run)
                .setParameter(2, line.target())
                .setParameter(3, line.personClass());
    }

    @SuppressWarnings("unchecked")
    private List<Line> read(String sql, UUID run) {
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, run)
                .getResultList();
        return rows.stream().map(LineRepository::line).toList();
    }

    private static Line line(Tuple r) {
        return new Line(
                r.get(0, String.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, Boolean.class),
                r.get(5, Integer.class),
                r.get(6, Integer.class),
                r.get(7, Integer.class),
                r.get(8, LocalDate.class),
                r.get(9, Number.class).longValue(),
                r.get(10, Number.class).longValue(),
                r.get(11, Number.class).longValue(),
                r.get(12, LocalDate.class),
                r.get(13, LocalDate.class),
                r.get(14, String.class));
    }
}
