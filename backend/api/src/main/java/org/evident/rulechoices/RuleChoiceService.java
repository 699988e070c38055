package org.evident.rulechoices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.evident.shared.events.RulesChosen;
import org.evident.shared.http.ETags;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.rules.RuleBook;
import org.evident.shared.time.UkTime;

/** People say which rules they follow, and from when to when. */
@ApplicationScoped
@Transactional
class RuleChoiceService {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private final RuleChoiceRepository follows;
    private final Event<RulesChosen> chosen;
    private final RuleBook book;
    private final Present present;
    private final Clock clock;

    RuleChoiceService(
            RuleChoiceRepository follows, Event<RulesChosen> chosen, RuleBook book, Present present, Clock clock) {
        this.follows = follows;
        this.chosen = chosen;
        this.book = book;
        this.present = present;
        this.clock = clock;
    }

    RuleChoiceView mine() {
        var me = present.id();
        var version = follows.version(me);
        return new RuleChoiceView(
                version.orElse(0),
                version.isPresent(),
                follows.of(me),
                book.all(UkTime.today(clock)).stream()
                        .map(each -> new RuleChoiceView.Choice(
                                each.slug(),
                                each.name(),
                                each.rules().period().kind().equals("from-start")))
                        .toList());
    }

    RuleChoiceView choose(int version, RuleChoiceInput input) {
        check(input);
        var me = present.id();
        ETags.requireCurrent(version, follows.version(me).orElse(0));
        if (!follows.choose(me, version, input.follows(), clock.instant())) throw ETags.stale();
        chosen.fire(new RulesChosen(me));
        return mine();
    }

    private void check(RuleChoiceInput input) {
        var known = book.all(UkTime.today(clock)).stream()
                .map(RuleBook.InForce::slug)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var at = 0; at < input.follows().size(); at++) {
            var each = input.follows().get(at);
            var here = "/follows/" + at;
            if (!known.contains(each.ruleSet()))
                throw ProblemException.invalid(here + "/ruleSet", "Choose a set of rules from the list");
            if (!seen.add(each.ruleSet()))
                throw ProblemException.invalid(here + "/ruleSet", "Choose each set of rules once");
            if (each.since() != null && each.endsOn() != null && each.endsOn().isBefore(each.since()))
                throw ProblemException.invalid(here + "/endsOn", "Enter a last day that is not before the first");
            check(here + "/since", each.since(), LAST);
            check(here + "/countedFrom", each.countedFrom(), UkTime.today(clock));
            check(here + "/endsOn", each.endsOn(), LAST);
        }
    }

    private static void check(String pointer, LocalDate day, LocalDate last) {
        if (day == null || !day.isBefore(FIRST) && !day.isAfter(last)) return;
        throw ProblemException.invalid(
                pointer, last == LAST ? "Enter a day from 1950 to 2200" : "Enter a day from 1950 until today");
    }
}
