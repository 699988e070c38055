package org.evident.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.evident.reviews.ReviewRepository.Asked;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class ReviewService {

    private final ReviewRepository reviews;
    private final Caller caller;
    private final Clock clock;

    ReviewService(ReviewRepository reviews, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReviewView> list(ReviewRequest page) {
        var today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        var until = today.plusDays(page.within);
        var mine = organisations();
        if (page.organisation != null) mine = mine.contains(page.organisation) ? Set.of(page.organisation) : Set.of();
        var asked = new Asked(mine, until, caller.isPerson(), caller.places());
        return new Page<>(reviews.page(asked, today, page), page.page, page.size, reviews.count(asked));
    }

    /** Where the person edits; for an integrator, the organisation it acts for. */
    private Set<UUID> organisations() {
        return caller.isPerson() ? caller.organisationsWhere(Right.EDIT_RESOURCES) : caller.organisations();
    }
}
