package org.evident.cpddrafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.portfolio.Beginning;
import org.evident.shared.portfolio.Beginning.From;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What waits becomes a record, or is let go. */
@ApplicationScoped
@Transactional
class CpdDraftService {

    private final CpdDraftRepository drafts;
    private final Portfolio portfolio;
    private final Present present;
    private final Clock clock;

    CpdDraftService(CpdDraftRepository drafts, Portfolio portfolio, Present present, Clock clock) {
        this.drafts = drafts;
        this.portfolio = portfolio;
        this.present = present;
        this.clock = clock;
    }

    Page<CpdDraft> waiting(PageRequest page) {
        var me = present.id();
        return new Page<>(drafts.waiting(me, page.offset(), page.size), page.page, page.size, drafts.countWaiting(me));
    }

    /** Repeating it leads to the same record. */
    Taken take(UUID id) {
        var draft = own(id);
        if (draft.recordId() != null) return new Taken(draft.recordId());
        if (draft.settled())
            throw new ProblemException(ProblemType.CONFLICT, "You let it go. Begin a record of your own instead");
        var from = new From(draft.kind(), draft.thingId(), draft.title());
        var title =
                draft.title().length() <= 200 ? draft.title() : draft.title().substring(0, 200);
        var record = portfolio.begin(
                present.id(), Beginning.draft(kind(draft), title, draft.happenedOn(), draft.minutes(), List.of(from)));
        drafts.settle(id, record, clock.instant());
        return new Taken(record);
    }

    /** As the regulator's form calls what was done. */
    private static String kind(CpdDraft draft) {
        if (draft.kind().equals("event")) return "event";
        return draft.usedFor().endsWith("supervision") ? "supervision" : "reading";
    }

    void letGo(UUID id) {
        var draft = own(id);
        if (!draft.settled()) drafts.settle(id, null, clock.instant());
    }

    private CpdDraft own(UUID id) {
        return drafts.own(id, present.id()).orElseThrow(() -> ProblemException.notFound("waiting piece of learning"));
    }
}
