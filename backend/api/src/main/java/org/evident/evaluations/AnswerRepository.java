package org.evident.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** Answers belong to whoever gave them; others read counts. */
@Personal(
        table = "evaluation_answer",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "What you answered about learning events",
        purpose = "To learn whether learning events help. Others read counts, and your words without your name.",
        basis = Basis.PUBLIC_TASK,
        columns = {"scores", "texts", "answered_at", "changed_at", "manager_id"},
        others = {"id", "version", "evaluation_id", "person_id", "organisation_id"},
        onErasure = OnErasure.FORGET,
        forgotten = {"texts", "manager_id"},
        stays = "Your numbers are counted, without you and without your words.",
        restricted = true,
        address = "/events/mine")
@Personal(
        table = "evaluation_answer",
        person = "manager_id",
        recordClass = RecordClass.LEARNING,
        title = "Answers you gave together with somebody you supervise",
        purpose = "So that you can come back to what you agreed.",
        basis = Basis.PUBLIC_TASK,
        columns = {"manager_id", "answered_at"},
        others = {"id", "version", "evaluation_id", "person_id", "organisation_id", "scores", "texts", "changed_at"},
        onErasure = OnErasure.FORGET,
        forgotten = {"manager_id"},
        stays = "It is theirs. It stays, without your name.")
@ApplicationScoped
class AnswerRepository {

    /** How a real "don't know" is kept among numbers from 0 to 5. */
    private static final int UNKNOWN = -1;

    private final EntityManager database;
    private final Json json;

    AnswerRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Produces
    @Singleton
    RetentionTarget answers() {
        return RetentionTarget.own(
                        "evaluation-answer",
                        "What people answered about learning events: the numbers stay, the person goes",
                        RecordClass.LEARNING,
                        "evaluation_answer")
                .setting("person_id = null, manager_id = null, texts = null");
    }

    Optional<AnswerView> mine(UUID evaluation, UUID person) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query(
                        """
                        select w.version, cast(w.scores as text), cast(w.texts as text), w.manager_id, w.answered_at, w.changed_at
                          from evaluation_answer w where w.evaluation_id = ?1 and w.person_id = ?2""")
                .setParameter(1, evaluation)
                .setParameter(2, person)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(r -> new AnswerView(
                        evaluation,
                        r.get(0, Integer.class),
                        read(r.get(1, String.class), r.get(2, String.class)),
                        r.get(3, UUID.class),
                        r.get(4, Instant.class),
                        r.get(5, Instant.class)));
    }

    /** @return whether the version was still the one that was read; none stands for a first answer */
    boolean keep(Found evaluation, UUID person, UUID organisation, Integer version, AnswerInput input, Instant now) {
        return database.createNativeQuery(
                                """
                                insert into evaluation_answer as w (id, evaluation_id, person_id, organisation_id, manager_id, scores,
                                    texts, answered_at, changed_at)
                                values (uuidv7(), ?1, ?2, ?3, cast(?4 as uuid), cast(?5 as jsonb), cast(?6 as jsonb), ?7, ?7)
                                on conflict (evaluation_id, person_id) do update set manager_id = excluded.manager_id,
                                    scores = excluded.scores, texts = excluded.texts, changed_at = excluded.changed_at,
                                    version = w.version + 1
                                 where w.version = cast(?8 as int)""")
                        .setParameter(1, evaluation.id())
                        .setParameter(2, person)
                        .setParameter(3, organisation)
                        .setParameter(4, input.managerId())
                        .setParameter(5, json.write(scores(evaluation, input)))
                        .setParameter(6, json.write(texts(evaluation, input)))
                        .setParameter(7, now)
                        .setParameter(8, version)
                        .executeUpdate()
                == 1;
    }

    /** Whoever has answered is asked no more. */
    void askNoMore(UUID evaluation, UUID person) {
        query("update evaluation_ask set next_at = null where evaluation_id = ?1 and person_id = ?2 returning times")
                .setParameter(1, evaluation)
                .setParameter(2, person)
                .getResultList();
    }

    int people(UUID evaluation) {
        return ((Number) ((Tuple) query("select count(*) from evaluation_answer where evaluation_id = ?1")
                                .setParameter(1, evaluation)
                                .getSingleResult())
                        .get(0))
                .intValue();
    }

    /** By question, how many chose each number, and -1 for don't know. */
    @SuppressWarnings("unchecked")
    Map<String, Map<Integer, Integer>> counted(UUID evaluation) {
        List<Tuple> rows = query(
                        """
                        select s.key, cast(s.value as int), count(*) from evaluation_answer w
                         cross join lateral jsonb_each_text(w.scores) s where w.evaluation_id = ?1 group by 1, 2""")
                .setParameter(1, evaluation)
                .getResultList();
        var counted = new HashMap<String, Map<Integer, Integer>>();
        rows.forEach(r -> counted.computeIfAbsent(r.get(0, String.class), key -> new HashMap<>())
                .put(r.get(1, Integer.class), ((Number) r.get(2)).intValue()));
        return counted;
    }

    /** In an order that says nothing of who wrote when. */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> written(UUID evaluation) {
        List<Tuple> rows = query(
                        """
                        select s.key, (array_agg(s.value order by md5(s.value)))[1:50] from evaluation_answer w
                         cross join lateral jsonb_each_text(w.texts) s where w.evaluation_id = ?1
                         group by s.key""")
                .setParameter(1, evaluation)
                .getResultList();
        var written = new HashMap<String, List<String>>();
        rows.forEach(r -> written.put(r.get(0, String.class), List.of((String[]) r.get(1))));
        return written;
    }

    List<AnswerInput.One> read(String scores, String texts) {
        var answers = new LinkedHashMap<String, AnswerInput.One>();
        json.read(scores, Map.class)
                .forEach((key, score) -> answers.put((String) key, one((String) key, (Integer) score)));
        if (texts != null)
            json.read(texts, Map.class)
                    .forEach((key, text) ->
                            answers.put((String) key, new AnswerInput.One((String) key, null, false, (String) text)));
        return List.copyOf(answers.values());
    }

    private static AnswerInput.One one(String key, int score) {
        return new AnswerInput.One(key, score == UNKNOWN ? null : score, score == UNKNOWN, null);
    }

    private static Map<String, Integer> scores(Found evaluation, AnswerInput input) {
        var scores = new LinkedHashMap<String, Integer>();
        for (var question : evaluation.questions()) {
            if (!question.scaled()) continue;
            input.answers().stream()
                    .filter(each -> each.question().equals(question.key()))
                    .findFirst()
                    .ifPresent(each -> scores.put(question.key(), each.dontKnow() ? UNKNOWN : each.score()));
        }
        return scores;
    }

    private static Map<String, String> texts(Found evaluation, AnswerInput input) {
        var texts = new LinkedHashMap<String, String>();
        for (var question : evaluation.questions()) {
            if (question.scaled()) continue;
            input.answers().stream()
                    .filter(each -> each.question().equals(question.key())
                            && each.text() != null
                            && !each.text().isBlank())
                    .findFirst()
                    .ifPresent(each -> texts.put(question.key(), each.text().strip()));
        }
        return texts;
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }
}
