package org.evident.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.records.SafeCsv;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;
import org.evident.visits.PeriodRequest.Period;

/** What the counts say, to those who may ask for their organisation. */
@ApplicationScoped
@Transactional
class CountService {

    private static final int MOST_LINES = 10_000;

    private final CountRepository counts;
    private final Caller caller;
    private final Clock clock;

    CountService(CountRepository counts, Caller caller, Clock clock) {
        this.counts = counts;
        this.caller = caller;
        this.clock = clock;
    }

    VisitsView summary(PeriodRequest request) {
        caller.require(Right.READ_INSIGHT, request.organisationId);
        var launch = counts.launch(request.organisationId);
        var period = request.or(launch.day(), today());
        var months = months(request.organisationId, period);
        return new VisitsView(
                request.organisationId,
                period.from(),
                period.to(),
                months.stream().mapToLong(VisitsView.Month::visits).sum(),
                counts.months(VisitRepository.OUTSIDE, period).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                launch.day(),
                launch.visits(),
                months,
                VisitsView.DEFINITION);
    }

    Page<VisitedView> visited(String of, PeriodRequest request, PageRequest page) {
        return counts.visited(of, request.organisationId, period(request), page);
    }

    VisitCountView of(String kind, UUID id) {
        caller.requireSomewhere(Right.READ_INSIGHT);
        return counts.of(kind, id, caller.organisationsWhere(Right.READ_INSIGHT));
    }

    /** Lines of a CSV file: months of the hub, or the most visited things. */
    List<String> lines(String of, PeriodRequest request) {
        var period = period(request);
        var lines = of.equals("months")
                ? months(request.organisationId, period).stream()
                        .map(m -> SafeCsv.line(m.month().toString().substring(0, 7), Long.toString(m.visits())))
                : counts.visited(of, request.organisationId, period, everything()).items().stream()
                        .map(v -> SafeCsv.line(v.title(), v.inWords(), v.address()));
        var heading = of.equals("months")
                ? SafeCsv.line("Month", "Visits from " + period.from() + " to " + period.to())
                : SafeCsv.line("Title", "Visits from " + month(period.from()) + " to " + month(period.to()), "Address");
        return Stream.concat(Stream.of(heading), lines).toList();
    }

    private static PageRequest everything() {
        var page = new PageRequest();
        page.page = 1;
        page.size = MOST_LINES;
        return page;
    }

    private Period period(PeriodRequest request) {
        caller.require(Right.READ_INSIGHT, request.organisationId);
        return request.or(counts.launch(request.organisationId).day(), today());
    }

    private List<VisitsView.Month> months(UUID organisation, Period period) {
        var found = counts.months(organisation, period);
        return period.firstMonth()
                .datesUntil(period.to().plusDays(1), java.time.Period.ofMonths(1))
                .map(month -> new VisitsView.Month(month, found.getOrDefault(month, 0L)))
                .toList();
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }
}
