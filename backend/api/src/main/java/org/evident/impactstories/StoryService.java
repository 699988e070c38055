package org.evident.impactstories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What changed after a learning event, told by those who were there. It is theirs, and so is who reads it. */
@ApplicationScoped
@Transactional
class StoryService {

    private static final int MOST = 3;

    private final StoryReader reader;
    private final Idempotency idempotency;
    private final EntityManager database;
    private final Present present;
    private final Clock clock;

    StoryService(StoryReader reader, Idempotency idempotency, EntityManager database, Present present, Clock clock) {
        this.reader = reader;
        this.idempotency = idempotency;
        this.database = database;
        this.present = present;
        this.clock = clock;
    }

    ImpactStoriesView list(UUID event, PageRequest page) {
        var standing = reader.standing(event).orElseThrow(() -> ProblemException.notFound("event"));
        var allowed = new ArrayList<String>();
        if (standing.cameToIt() && standing.told() < MOST) allowed.add("tell");
        if (standing.runs()) allowed.add("read-all");
        return new ImpactStoriesView(
                reader.page(event, page), page.page, page.size, reader.count(event), standing.title(), allowed);
    }

    ImpactStoryView require(UUID id) {
        return reader.find(id).orElseThrow(() -> ProblemException.notFound("story"));
    }

    ImpactStoryView tell(UUID event, ImpactStoryInput input, String key) {
        if (!reader.standing(event)
                .orElseThrow(() -> ProblemException.notFound("event"))
                .cameToIt())
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Those who are on the list of who came tell what changed");
        return idempotency.once(
                key, "tellImpactStory " + event, input, ImpactStoryView.class, () -> write(event, input));
    }

    private ImpactStoryView write(UUID event, ImpactStoryInput input) {
        // Counted anew under a turn, so that two at once are not both the third.
        query("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "impact-story:" + event + ":" + present.id())
                .getResultList();
        if (reader.standing(event).orElseThrow().told() >= MOST)
            throw new ProblemException(
                    ProblemType.CONFLICT, "You have told three stories about this event. Change one of them instead");
        var id = (UUID) database.createNativeQuery(
                        """
                        insert into impact_story (event_id, person_id, what_changed, for_whom, why_it_matters, shared_at, told_at)
                        values (?1, ?2, ?3, ?4, ?5, case when ?6 then cast(?7 as timestamptz) end, ?7) returning id""",
                        UUID.class)
                .setParameter(1, event)
                .setParameter(2, present.id())
                .setParameter(3, input.whatChanged().strip())
                .setParameter(4, input.forWhom().strip())
                .setParameter(5, input.whyItMatters().strip())
                .setParameter(6, input.shared())
                .setParameter(7, clock.instant())
                .getSingleResult();
        return require(id);
    }

    /** Whoever chose it chose other words. */
    ImpactStoryView revise(UUID id, int version, ImpactStoryInput input) {
        requireMine(id, version);
        var written = query(
                        """
                        update impact_story set what_changed = ?3, for_whom = ?4, why_it_matters = ?5, version = version + 1,
                               shared_at = case when ?6 then coalesce(shared_at, cast(?7 as timestamptz)) end,
                               chosen_reason = null, chosen_by = null, chosen_at = null
                         where id = ?1 and version = ?2""")
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, input.whatChanged().strip())
                .setParameter(4, input.forWhom().strip())
                .setParameter(5, input.whyItMatters().strip())
                .setParameter(6, input.shared())
                .setParameter(7, clock.instant())
                .executeUpdate();
        if (written == 0) throw ETags.stale();
        return require(id);
    }

    void remove(UUID id, int version) {
        requireMine(id, version);
        var gone = query("delete from impact_story where id = ?1 and version = ?2")
                .setParameter(1, id)
                .setParameter(2, version)
                .executeUpdate();
        if (gone == 0) throw ETags.stale();
    }

    private void requireMine(UUID id, int version) {
        var story = require(id);
        if (!story.mine()) throw new ProblemException(ProblemType.NOT_ALLOWED, "It is its author's to change");
        ETags.requireCurrent(version, story.version());
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql);
    }
}
