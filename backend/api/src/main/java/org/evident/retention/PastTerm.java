package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.privacy.RetentionTarget;

/** The rows of one target, about one class of person of an organisation, that have been kept for the whole of their time. */
@ApplicationScoped
class PastTerm {

    private final EntityManager database;

    PastTerm(EntityManager database) {
        this.database = database;
    }

    /** @param before what happened before this day is past its time */
    record Reach(UUID organisation, String personClass, LocalDate before) {}

    /** @param held how many more would go if no legal hold kept them */
    record Found(long count, long held, LocalDate oldest, LocalDate newest) {}

    Found find(RetentionTarget target, Reach reach) {
        var row = (Tuple) bind(
                        "select count(*) filter (where not held), count(*) filter (where held),"
                                + " min(since) filter (where not held), max(since) filter (where not held) from (select "
                                + day(target) + " as since, " + held(target) + " as held " + rows(target) + ") x",
                        reach,
                        Tuple.class)
                .getSingleResult();
        return new Found(
                row.get(0, Number.class).longValue(),
                row.get(1, Number.class).longValue(),
                row.get(2, LocalDate.class),
                row.get(3, LocalDate.class));
    }

    /** The next ids after one, in their order as text; names and texts are not for a file. */
    @SuppressWarnings("unchecked")
    List<String> ids(RetentionTarget target, Reach reach, String after, int most) {
        var id = "concat_ws(' ', " + keys(target, "t.") + ")";
        return bind(
                        "select " + id + rows(target) + " and not " + held(target) + " and " + id
                                + " > :after order by 1 limit :most",
                        reach,
                        String.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    /** Removes at most so many, and says how many it did. What another transaction holds waits for the next time. */
    int remove(RetentionTarget target, Reach reach, int most) {
        var chosen = "(" + keys(target, "") + ") in (select " + keys(target, "t.") + rows(target) + " and not "
                + held(target) + " limit :most for update of t skip locked)";
        var act = Optional.ofNullable(target.instead())
                .map(values -> "update " + target.table() + " set " + values)
                .orElse("delete from " + target.table());
        return bind(act + " where " + chosen, reach, null)
                .setParameter("most", most)
                .executeUpdate();
    }

    private static String rows(RetentionTarget target) {
        return " from " + target.table() + " t join organisation_person p on p.person_id = " + target.person()
                + " where p.organisation_id = :organisation and p.person_class = :class and " + target.condition()
                + " and " + since(target) + " < :before";
    }

    private static String since(RetentionTarget target) {
        return target.since() == null ? "p.left_on" : day(target);
    }

    private static String day(RetentionTarget target) {
        return target.since() == null
                ? "p.left_on"
                : "cast(t." + target.since() + " at time zone 'Europe/London' as date)";
    }

    /**
     * A hold keeps all that is about a person, whoever placed it, and a class of the organisation's records; of what is a
     * person's own, those of everyone whom a holding organisation ever had.
     */
    private static String held(RetentionTarget target) {
        var person = target.person();
        var with = target.isOwn()
                ? " or exists (select 1 from membership w where w.person_id = " + person
                        + " and w.organisation_id = h.organisation_id)"
                : "";
        return "exists (select 1 from active_hold h where h.person_id = " + person + " or (h.record_class = '"
                + RunWork.word(target.recordClass()) + "' and (h.organisation_id = :organisation" + with + ")))";
    }

    private static String keys(RetentionTarget target, String of) {
        return target.ids().stream().map(column -> of + column).collect(Collectors.joining(", "));
    }

    private Query bind(String sql, Reach reach, Class<?> type) {
        var query = type == null ? database.createNativeQuery(sql) : database.createNativeQuery(sql, type);
        return query.setParameter("organisation", reach.organisation())
                .setParameter("class", reach.personClass())
                .setParameter("before", reach.before());
    }
}
