package org.evident.impactreviews;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.CpdRecordChanged;
import org.evident.shared.http.ETags;
import org.evident.shared.links.Links;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** Asks eight weeks after a piece of learning whether it changed anything. */
@ApplicationScoped
@Transactional
class ImpactReviewService {

    private static final String RECORD = "cpd-record";
    private static final int MOST = 200;

    private final ImpactReviewRepository reviews;
    private final Links links;
    private final Notices notices;
    private final Present present;
    private final Clock clock;

    ImpactReviewService(ImpactReviewRepository reviews, Links links, Notices notices, Present present, Clock clock) {
        this.reviews = reviews;
        this.links = links;
        this.notices = notices;
        this.present = present;
        this.clock = clock;
    }

    /** From when it was complete first. What is taken back and completed anew keeps its day and its answer. */
    void completed(@Observes CpdRecordChanged changed) {
        if (!changed.what().equals("completed") || reviews.findById(changed.recordId()) != null) return;
        reviews.persist(ImpactReview.after(changed.recordId(), changed.personId(), UkTime.today(clock)));
    }

    Page<ImpactReviewView> due(PageRequest page) {
        var today = UkTime.today(clock);
        var found = reviews.due(present.id(), today, page.page, page.size);
        var records =
                links.find(RECORD, found.stream().map(each -> each.recordId).toList());
        var items = found.stream()
                .map(each -> ImpactReviewView.of(each, records.get(each.recordId), today))
                .toList();
        return new Page<>(items, page.page, page.size, reviews.countDue(present.id(), today));
    }

    ImpactReviewView require(UUID record) {
        return view(own(record));
    }

    ImpactReviewView answer(UUID record, int version, ImpactReviewInput input) {
        var review = own(record);
        ETags.requireCurrent(version, review.version);
        if (input.dueOn() != null && input.dueOn().isBefore(UkTime.today(clock)))
            throw ProblemException.invalid("/dueOn", "Enter today or a day to come");
        review.answer(input, UkTime.today(clock), clock.instant());
        reviews.flush();
        return view(review);
    }

    private ImpactReviewView view(ImpactReview review) {
        var link = links.find(RECORD, List.of(review.recordId)).get(review.recordId);
        return ImpactReviewView.of(review, link, UkTime.today(clock));
    }

    private ImpactReview own(UUID record) {
        return reviews.own(record, present.id()).orElseThrow(() -> ProblemException.notFound("impact review"));
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void ask() {
        Sweep.run(MOST, this::askSome);
    }

    /** What is told in the transaction that claims it is told once, whichever replica it is that does it. */
    int askSome() {
        var claimed = reviews.claimDue(UkTime.today(clock), MOST);
        for (var review : reviews.list("recordId in ?1", claimed)) {
            var key = "impact-review:" + review.recordId + ":" + review.dueOn;
            var notice = new Notice(
                    key, "impact-review", "Did something you learnt change anything?", null, "/cpd/" + review.recordId);
            notices.tell(List.of(review.personId), notice);
        }
        return claimed.size();
    }
}
