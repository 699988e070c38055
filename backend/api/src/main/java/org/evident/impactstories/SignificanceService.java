package org.evident.impactstories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.http.ETags;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.records.SafeCsv;

/** Those who run an event choose the stories that matter most, and say why: the choosing is half of the method. */
@Personal(
        table = "impact_story",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "What you told of what changed after a learning event",
        purpose =
                "To learn what learning events lead to. Nobody is told that it was you, and others read it only if you agree.",
        basis = Basis.CONSENT,
        columns = {"what_changed", "for_whom", "why_it_matters", "shared_at", "told_at"},
        others = {"id", "version", "event_id", "person_id", "chosen_reason", "chosen_by", "chosen_at"},
        onErasure = OnErasure.DELETE,
        restricted = true,
        address = "/events/attended")
@Personal(
        table = "impact_story",
        person = "chosen_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Stories you chose as the most significant",
        purpose = "So that others read why a story matters.",
        basis = Basis.PUBLIC_TASK,
        columns = {"chosen_reason", "chosen_at"},
        others = {"id", "version", "event_id", "told_at", "shared_at", "chosen_by"},
        untold = {"person_id", "what_changed", "for_whom", "why_it_matters"},
        onErasure = OnErasure.FORGET,
        forgotten = {"chosen_by"},
        stays = "The choice stays, without your name.")
@ApplicationScoped
@Transactional
class SignificanceService {

    private static final String SHARED =
            """
            select s.what_changed, s.for_whom, s.why_it_matters, coalesce(s.chosen_reason, '') from impact_story s
             where s.event_id = ?1 and s.shared_at is not null order by s.chosen_at is null, s.told_at, s.id limit 1000""";

    private final StoryReader reader;
    private final EntityManager database;
    private final Present present;
    private final Clock clock;

    SignificanceService(StoryReader reader, EntityManager database, Present present, Clock clock) {
        this.reader = reader;
        this.database = database;
        this.present = present;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static RetentionTarget stories() {
        return RetentionTarget.own(
                "impact-story", "What people told of what changed", RecordClass.LEARNING, "impact_story");
    }

    /** @param reason null to choose it no more */
    ImpactStoryView choose(UUID id, int version, String reason) {
        var story = require(id);
        if (!story.allowed().contains("choose")) throw refused();
        ETags.requireCurrent(version, story.version());
        var written = database.createNativeQuery(
                        """
                        update impact_story set chosen_reason = ?3, version = version + 1,
                               chosen_by = case when cast(?3 as text) is not null then cast(?4 as uuid) end,
                               chosen_at = case when cast(?3 as text) is not null then cast(?5 as timestamptz) end
                         where id = ?1 and version = ?2""")
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, reason)
                .setParameter(4, present.id())
                .setParameter(5, clock.instant())
                .executeUpdate();
        if (written == 0) throw ETags.stale();
        return require(id);
    }

    /** What leaves Evident in a file goes further than anybody can call back, so only what may be shared does. */
    @SuppressWarnings("unchecked")
    String file(UUID event) {
        if (!reader.standing(event)
                .orElseThrow(() -> ProblemException.notFound("event"))
                .runs()) throw refused();
        List<Tuple> rows = database.createNativeQuery(SHARED, Tuple.class)
                .setParameter(1, event)
                .getResultList();
        return SafeCsv.line("What changed", "For whom", "Why it matters", "Most significant because")
                + rows.stream()
                        .map(r -> SafeCsv.line(
                                r.get(0, String.class),
                                r.get(1, String.class),
                                r.get(2, String.class),
                                r.get(3, String.class)))
                        .collect(Collectors.joining());
    }

    private ImpactStoryView require(UUID id) {
        return reader.find(id).orElseThrow(() -> ProblemException.notFound("story"));
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.NOT_ALLOWED, "That is for those who run the event");
    }
}
