package org.evident.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** What people suggest, told to those who can do it. */
@Personal(
        table = "suggestion",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "What you suggested",
        purpose = "So that organisers and editors know what would help you, and can tell you what becomes of it.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "why", "when_wanted", "url", "state", "reason", "created_at", "answered_at"},
        others = {
            "id",
            "version",
            "kind",
            "organisation_id",
            "person_id",
            "topic_id",
            "event_id",
            "resource_id",
            "answered_by"
        },
        onErasure = OnErasure.DELETE,
        address = "/suggestions")
@Personal(
        table = "suggestion",
        person = "answered_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Answers you gave to suggestions",
        purpose = "So that whoever suggested something knows what becomes of it.",
        basis = Basis.PUBLIC_TASK,
        columns = {"state", "reason", "answered_at"},
        others = {
            "id",
            "version",
            "kind",
            "organisation_id",
            "topic_id",
            "event_id",
            "resource_id",
            "created_at",
            "answered_by"
        },
        untold = {"person_id", "title", "why", "when_wanted", "url"},
        onErasure = OnErasure.FORGET,
        forgotten = {"answered_by"},
        stays = "Whoever suggested it was told so. It stays, without your name.")
@ApplicationScoped
@Transactional
class SuggestionService {

    /** More than anybody has in earnest. */
    private static final int MOST_WAITING = 50;

    private final SuggestionReader reader;
    private final Idempotency idempotency;
    private final SuggestionNotices notices;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    SuggestionService(
            SuggestionReader reader,
            Idempotency idempotency,
            SuggestionNotices notices,
            EntityManager database,
            Caller caller,
            Clock clock) {
        this.reader = reader;
        this.idempotency = idempotency;
        this.notices = notices;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    SuggestionView suggest(SuggestionInput input, String key) {
        caller.requireMember(input.organisationId());
        return idempotency.once(key, "makeSuggestion", input, SuggestionView.class, () -> suggest(input));
    }

    private SuggestionView suggest(SuggestionInput input) {
        if (input.topicId() != null && !isTopic(input.topicId()))
            throw ProblemException.invalid("/topicId", "Choose a topic from the list");
        requireRoom();
        var id = (UUID) database.createNativeQuery(
                        """
                        insert into suggestion (kind, organisation_id, person_id, title, why, when_wanted, url, topic_id, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), ?9) returning id""",
                        UUID.class)
                .setParameter(1, input.kind())
                .setParameter(2, input.organisationId())
                .setParameter(3, caller.id())
                .setParameter(4, input.title().strip())
                .setParameter(5, input.why().strip())
                .setParameter(6, input.whenWanted())
                .setParameter(7, input.url())
                .setParameter(8, input.topicId())
                .setParameter(9, clock.instant())
                .getSingleResult();
        notices.tellOf(id, input);
        return get(id);
    }

    SuggestionView get(UUID id) {
        return reader.find(id).orElseThrow(() -> ProblemException.notFound("suggestion"));
    }

    Page<SuggestionView> mine(PageRequest page) {
        return reader.mine(page);
    }

    void withdraw(UUID id, int version) {
        var seen = get(id);
        if (!seen.allowed().contains("withdraw"))
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Only who suggested it takes it back. Answer it instead");
        ETags.requireCurrent(version, seen.version());
        var gone = query("delete from suggestion where id = ?1 and version = ?2")
                .setParameter(1, id)
                .setParameter(2, version)
                .executeUpdate();
        if (gone == 0) throw ETags.stale();
    }

    private void requireRoom() {
        var waiting = query("select count(*) from suggestion where person_id = ?1 and state = 'open'")
                .setParameter(1, caller.id());
        if (((Number) waiting.getSingleResult()).intValue() >= MOST_WAITING)
            throw new ProblemException(
                    ProblemType.CONFLICT, "50 of your suggestions wait for an answer. Take one back first");
    }

    private boolean isTopic(UUID topic) {
        return !query("select 1 from topic where id = ?1")
                .setParameter(1, topic)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql);
    }
}
