package org.evident.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.shared.http.ETags;
import org.evident.shared.json.Json;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.Problem.FieldError;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** What somebody says of an event: theirs alone until they share it, and changed as often as they like until it closes. */
@ApplicationScoped
@Transactional
class AnswerService {

    private static final String WAITING =
            """
             from booking b join learning_event e on e.id = b.event_id join evaluation v on v.event_id = e.id
             where b.person_id = ?1 and v.wanted and e.status in ('published', 'archived') and b.state in ('confirmed', 'walked-in')
               and evaluation_opens(v.stage, e.starts_at, e.ends_at) <= ?2 and evaluation_closes(v.stage, e.starts_at, e.ends_at) > ?2
               and not exists (select 1 from evaluation_answer w where w.evaluation_id = v.id and w.person_id = ?1) and\s"""
                    + EvaluationRepository.MAY_ANSWER;

    private static final String TOGETHER =
            " from evaluation_answer w join evaluation v on v.id = w.evaluation_id join learning_event e on e.id = v.event_id"
                    + " join person p on p.id = w.person_id where w.manager_id = ?1";

    private final EvaluationService evaluations;
    private final EvaluationRepository seen;
    private final AnswerRepository answers;
    private final EntityManager database;
    private final Json json;
    private final Notices notices;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    AnswerService(
            EvaluationService evaluations,
            EvaluationRepository seen,
            AnswerRepository answers,
            EntityManager database,
            Json json,
            Notices notices,
            Present present,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.seen = seen;
        this.answers = answers;
        this.database = database;
        this.json = json;
        this.notices = notices;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    AnswerView require(UUID evaluation) {
        evaluations.find(evaluation);
        return answers.mine(evaluation, caller.id()).orElseThrow(() -> ProblemException.notFound("answer"));
    }

    AnswerView keep(UUID id, String ifMatch, AnswerInput input) {
        var evaluation = evaluations.find(id);
        var now = clock.instant();
        requireMay(evaluation, now);
        var me = present.id();
        var standing = answers.mine(id, me);
        ETags.requireStanding(ifMatch, standing.map(AnswerView::version));
        requireAnswers(evaluation, input);
        requireManager(evaluation, input.managerId());
        if (!seen.settle(evaluation))
            throw new ProblemException(ProblemType.CONFLICT, "The questions have just been changed. Read them again");
        var version = standing.map(AnswerView::version).orElse(null);
        if (!answers.keep(evaluation, me, organisation(evaluation, me), version, input, now)) throw ETags.stale();
        answers.askNoMore(id, me);
        if (input.managerId() != null) tell(evaluation, me, input.managerId());
        return require(id);
    }

    private static void requireMay(Found evaluation, Instant now) {
        if (!evaluation.may())
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    evaluation.stage().equals("baseline")
                            ? "These questions are for people with a place"
                            : "These questions are for people who were there");
        if (!evaluation.state(now).equals("open"))
            throw new ProblemException(ProblemType.CONFLICT, "These questions are not open now");
    }

    /** The booking says for whom they came. */
    private UUID organisation(Found evaluation, UUID me) {
        return (UUID) database.createNativeQuery(
                        """
                        select organisation_id from booking where event_id = ?1 and person_id = ?2
                           and state in ('confirmed', 'walked-in') limit 1""")
                .setParameter(1, evaluation.eventId())
                .setParameter(2, me)
                .getSingleResult();
    }

    private static void requireAnswers(Found evaluation, AnswerInput input) {
        var wrong = unasked(evaluation, input);
        for (var question : evaluation.questions()) {
            var at = IntStream.range(0, input.answers().size())
                    .filter(n -> input.answers().get(n).question().equals(question.key()))
                    .findFirst();
            var said = at.isPresent() ? input.answers().get(at.getAsInt()) : null;
            if (question.scaled() && (said == null || said.score() == null == !said.dontKnow()))
                wrong.add(new FieldError(
                        at.isPresent() ? "/answers/" + at.getAsInt() : "/answers",
                        "Choose a number, or “Don’t know”: " + question.question()));
        }
        if (!wrong.isEmpty()) throw new ProblemException(ProblemType.INVALID_REQUEST, null, wrong);
    }

    /** What answers nothing would be lost without a word. */
    private static List<FieldError> unasked(Found evaluation, AnswerInput input) {
        var left = evaluation.questions().stream().map(Question::key).collect(Collectors.toSet());
        var wrong = new ArrayList<FieldError>();
        for (var n = 0; n < input.answers().size(); n++) {
            if (!left.remove(input.answers().get(n).question()))
                wrong.add(new FieldError(
                        "/answers/" + n + "/question", "This question is not asked, or has been answered already"));
        }
        return wrong;
    }

    private void requireManager(Found evaluation, UUID manager) {
        if (manager == null) return;
        if (!evaluation.stage().equals("follow-up"))
            throw ProblemException.invalid("/managerId", "Only the follow-up is answered together with a manager");
        if (seen.managers().stream().noneMatch(each -> each.id().equals(manager)))
            throw ProblemException.invalid("/managerId", "Choose somebody who supervises you");
    }

    private void tell(Found evaluation, UUID me, UUID manager) {
        notices.tell(
                List.of(manager),
                new Notice(
                        "evaluation-together:" + evaluation.id() + ":" + me,
                        "evaluation-together",
                        "%s answered what came of “%s” together with you".formatted(present.name(), evaluation.title()),
                        "You can come back to what you agreed.",
                        "/events/answered-together"));
    }

    Page<MyEvaluationView> waiting(PageRequest page) {
        var now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                mine("select v.id, e.id, e.title, v.stage, evaluation_closes(v.stage, e.starts_at, e.ends_at)" + WAITING
                                + " order by 5, v.id")
                        .setParameter(2, now)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size)
                        .getResultList();
        return new Page<>(
                rows.stream()
                        .map(r -> new MyEvaluationView(
                                r.get(0, UUID.class),
                                r.get(1, UUID.class),
                                r.get(2, String.class),
                                r.get(3, String.class),
                                r.get(4, Instant.class)))
                        .toList(),
                page.page,
                page.size,
                count(mine("select count(*)" + WAITING).setParameter(2, now)));
    }

    Page<SharedAnswerView> together(PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = mine("select v.id, e.id, e.title, p.display_name," + EvaluationRepository.ASKED
                        + ", cast(w.scores as text), cast(w.texts as text), w.answered_at" + TOGETHER
                        + " order by w.answered_at desc, w.id")
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        return new Page<>(
                rows.stream().map(this::shared).toList(),
                page.page,
                page.size,
                count(mine("select count(*)" + TOGETHER)));
    }

    private SharedAnswerView shared(Tuple r) {
        return new SharedAnswerView(
                r.get(0, UUID.class),
                r.get(1, UUID.class),
                r.get(2, String.class),
                r.get(3, String.class),
                json.read(r.get(4, String.class), EvaluationRepository.QUESTIONS),
                answers.read(r.get(5, String.class), r.get(6, String.class)),
                r.get(7, Instant.class));
    }

    private Query mine(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter(1, caller.id());
    }

    private static long count(Query query) {
        return Optional.of((Tuple) query.getSingleResult())
                .map(r -> ((Number) r.get(0)).longValue())
                .orElseThrow();
    }
}
