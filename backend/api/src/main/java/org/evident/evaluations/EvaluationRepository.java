package org.evident.evaluations;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Evaluations as this caller may see them. */
@ApplicationScoped
class EvaluationRepository {

    static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    /** The event's own questions, or the usual ones of the stage. */
    static final String ASKED =
            """
             cast(coalesce(v.questions, (select jsonb_agg(jsonb_build_object('key', u.key, 'level', u.level, 'form', u.form,
                'question', u.question, 'low', u.low, 'high', u.high) order by u.position)
                from evaluation_usual_question u where u.stage = v.stage)) as text) """;

    /** Those who have a place are asked before, and those who were there afterwards. */
    static final String MAY_ANSWER =
            """
             (v.stage = 'baseline' and b.state = 'confirmed' or v.stage <> 'baseline' and exists (select 1 from attendance a
                where a.booking_id = b.id and a.how in ('attended', 'part', 'walked-in'))) """;

    private static final String HAS_COME =
            " or exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid) and b.state in ('confirmed', 'walked-in'))";

    private static final String SEEN =
            """
            select v.id, v.version, e.id as event, e.title, e.starts_at, v.stage, v.wanted, e.status,
                   evaluation_opens(v.stage, e.starts_at, e.ends_at) as opens, evaluation_closes(v.stage, e.starts_at, e.ends_at) as closes,
                   %s as questions,
                   exists (select 1 from evaluation_answer w where w.evaluation_id = v.id and w.person_id = cast(:me as uuid)) as answered,
                   exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid) and %s) as may,
                   coalesce(%s, false) as runs, e.organisation_id
              from evaluation v join learning_event e on e.id = v.event_id where (%s%s) and\s"""
                    .formatted(ASKED, MAY_ANSWER, EventAccess.RUN_BY_CALLER, EventAccess.SEEN_BY_CALLER, HAS_COME);

    private static final String MANAGERS =
            """
            select distinct p.id, p.display_name from membership m join role_assignment r on r.organisation_id = m.organisation_id
              join person p on p.id = r.person_id
             where m.person_id = ?1 and r.role = 'supervisor' and r.person_id <> ?1
               and (r.team_id = m.team_id or r.team_id is null and (r.service_area_id is null or r.service_area_id = m.service_area_id))
               and m.starts_on <= ?2 and (m.ends_on is null or m.ends_on >= ?2)
               and r.starts_on <= ?2 and (r.ends_on is null or r.ends_on >= ?2) order by p.display_name limit 20""";

    private final EntityManager database;
    private final EventAccess access;
    private final Json json;
    private final Caller caller;
    private final Clock clock;

    EvaluationRepository(EntityManager database, EventAccess access, Json json, Caller caller, Clock clock) {
        this.database = database;
        this.access = access;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Found> find(UUID id) {
        return found(access.bindSeen(query(SEEN + "v.id = :id")).setParameter("id", id)).stream()
                .findFirst();
    }

    /** All three stages, in their order. */
    List<Found> ofEvent(UUID event) {
        var order = " order by case v.stage when 'baseline' then 0 when 'immediate' then 1 else 2 end";
        return found(access.bindSeen(query(SEEN + "e.id = :event" + order)).setParameter("event", event));
    }

    List<EvaluationView.Manager> managers() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query(MANAGERS)
                .setParameter(1, caller.id())
                .setParameter(2, UkTime.today(clock))
                .getResultList();
        return rows.stream()
                .map(r -> new EvaluationView.Manager(r.get(0, UUID.class), r.get(1, String.class)))
                .toList();
    }

    /** @return whether it was the version it was to be */
    boolean revise(UUID id, int version, EvaluationInput input) {
        return database.createNativeQuery(
                                """
                                update evaluation set wanted = ?3, questions = cast(?4 as jsonb), version = version + 1
                                 where id = ?1 and version = ?2""")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, input.wanted())
                        .setParameter(4, json.write(input.questions()))
                        .executeUpdate()
                == 1;
    }

    /**
     * From the first answer on, an answer must find its question: whoever changes them waits for it, and then finds it.
     *
     * @return whether they are still those that were read
     */
    boolean settle(Found evaluation) {
        return database.createNativeQuery(
                                """
                                update evaluation set questions = coalesce(questions, cast(?2 as jsonb))
                                 where id = ?1 and version = ?3""")
                        .setParameter(1, evaluation.id())
                        .setParameter(2, json.write(evaluation.questions()))
                        .setParameter(3, evaluation.version())
                        .executeUpdate()
                == 1;
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private List<Found> found(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(this::found).toList();
    }

    private Found found(Tuple r) {
        var runs = r.get("runs", Boolean.class);
        var organisation = r.get("organisation_id", UUID.class);
        return new Found(
                r.get("id", UUID.class),
                r.get("version", Integer.class),
                r.get("event", UUID.class),
                r.get("title", String.class),
                r.get("starts_at", Instant.class),
                r.get("stage", String.class),
                r.get("wanted", Boolean.class),
                r.get("status", String.class),
                r.get("opens", Instant.class),
                r.get("closes", Instant.class),
                json.read(r.get("questions", String.class), QUESTIONS),
                r.get("answered", Boolean.class),
                r.get("may", Boolean.class),
                runs,
                runs || caller.organisationsWhere(Right.READ_INSIGHT).contains(organisation),
                organisation);
    }
}
