package org.evident.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** What becomes of suggestions, said by those who plan the events or edit the resources of an organisation. */
@ApplicationScoped
@Transactional
class AnsweringService {

    private static final String OWN_EVENT =
            "select 1 from learning_event e where e.id = :thing and e.organisation_id = :organisation and"
                    + EventAccess.SEEN_BY_CALLER;

    private final SuggestionReader reader;
    private final SuggestionNotices notices;
    private final EventAccess events;
    private final Links links;
    private final Audit audit;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    AnsweringService(
            SuggestionReader reader,
            SuggestionNotices notices,
            EventAccess events,
            Links links,
            Audit audit,
            EntityManager database,
            Caller caller,
            Clock clock) {
        this.reader = reader;
        this.notices = notices;
        this.events = events;
        this.links = links;
        this.audit = audit;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SuggestionView> list(SuggestionListRequest list) {
        return reader.toAnswer(list);
    }

    SuggestionView answer(UUID id, int version, SuggestionAnswerInput input) {
        var seen = require(id);
        if (!seen.allowed().contains("answer"))
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Those who plan or edit for your organisation answer it");
        ETags.requireCurrent(version, seen.version());
        if (input.takesUp()) requireThing(seen, input.thingId());
        if (!write(seen, input)) throw ETags.stale();
        audit.record(caller.subject(), new Act("suggestion.answer", seen.organisationId(), "suggestion", id));
        var answered = require(id);
        notices.tellAnswer(person(id), answered);
        return answered;
    }

    private boolean write(SuggestionView seen, SuggestionAnswerInput input) {
        var event = seen.kind().equals("event");
        var thing = input.takesUp() ? input.thingId() : null;
        return database.createNativeQuery(
                                """
                                update suggestion set state = ?3, reason = ?4, event_id = cast(?5 as uuid), resource_id = cast(?6 as uuid),
                                       answered_by = ?7, answered_at = ?8, version = version + 1
                                 where id = ?1 and version = ?2""")
                        .setParameter(1, seen.id())
                        .setParameter(2, seen.version())
                        .setParameter(3, input.state())
                        .setParameter(4, input.reason())
                        .setParameter(5, event ? thing : null)
                        .setParameter(6, event ? null : thing)
                        .setParameter(7, caller.id())
                        .setParameter(8, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void requireThing(SuggestionView seen, UUID thing) {
        var found = seen.kind().equals("event")
                ? isOwnEvent(seen, thing)
                : links.find("resource", List.of(thing)).containsKey(thing);
        if (!found) throw ProblemException.invalid("/thingId", "Choose one of your organisation that is open to you");
    }

    private boolean isOwnEvent(SuggestionView seen, UUID event) {
        Query own = events.bindSeen(database.createNativeQuery(OWN_EVENT))
                .setParameter("thing", event)
                .setParameter("organisation", seen.organisationId());
        return !own.getResultList().isEmpty();
    }

    private UUID person(UUID id) {
        return (UUID) database.createNativeQuery("select person_id from suggestion where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    private SuggestionView require(UUID id) {
        return reader.find(id).orElseThrow(() -> ProblemException.notFound("suggestion"));
    }
}
