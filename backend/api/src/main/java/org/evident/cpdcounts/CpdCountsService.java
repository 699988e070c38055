package org.evident.cpdcounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.cpdcounts.CpdCountsView.Line;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.rules.RuleBook;
import org.evident.shared.rules.Window;
import org.evident.shared.rules.Windows;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Tells an organisation how many are ready, and nothing that could say who. */
@ApplicationScoped
@Transactional
class CpdCountsService {

    private final CpdCountsRepository counts;
    private final RuleBook book;
    private final Caller caller;
    private final Clock clock;

    CpdCountsService(CpdCountsRepository counts, RuleBook book, Caller caller, Clock clock) {
        this.counts = counts;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    CpdCountsView ofOrganisation(UUID organisation, String ruleSet) {
        caller.requireIn(Right.READ_CPD_COUNTS, organisation);
        var today = UkTime.today(clock);
        var rules = book.inForce(ruleSet, today)
                .orElseThrow(() -> ProblemException.invalid("ruleSet", "Choose a set of rules from the list"));
        var endsOn = Windows.of(rules.rules().period(), today, null)
                .map(Window::endsOn)
                .orElse(null);
        return view(rules, endsOn, counts.byArea(organisation, ruleSet, today));
    }

    private static CpdCountsView view(RuleBook.InForce rules, LocalDate endsOn, List<Tally> areas) {
        var told = Disclosure.of(areas);
        var whole = areas.stream().reduce(new Tally(null, "Everybody", 0, 0, 0), Tally::plus);
        return new CpdCountsView(
                rules.slug(),
                rules.name(),
                endsOn,
                Line.of(whole, told.whole()),
                IntStream.range(0, areas.size())
                        .mapToObj(at -> Line.of(areas.get(at), told.level(at)))
                        .toList());
    }
}
