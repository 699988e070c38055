package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evident.readiness.JudgementRepository.Key;
import org.evident.shared.events.CpdRecordChanged;
import org.evident.shared.events.RulesChosen;
import org.evident.shared.rules.RuleBook;
import org.evident.shared.rules.RuleBook.InForce;
import org.evident.shared.rules.Window;
import org.evident.shared.rules.Windows;
import org.evident.shared.time.UkTime;

/** Judges one person under one rule-set: as it is now, or as it was in a period that is over. */
@ApplicationScoped
class Judging {

    private final FollowRepository follows;
    private final EvidenceRepository evidence;
    private final JudgementRepository judgements;
    private final PastRepository past;
    private final RoundRepository rounds;
    private final RuleBook book;
    private final Clock clock;

    Judging(
            FollowRepository follows,
            EvidenceRepository evidence,
            JudgementRepository judgements,
            PastRepository past,
            RoundRepository rounds,
            RuleBook book,
            Clock clock) {
        this.follows = follows;
        this.evidence = evidence;
        this.judgements = judgements;
        this.past = past;
        this.rounds = rounds;
        this.book = book;
        this.clock = clock;
    }

    void hear(@Observes CpdRecordChanged changed) {
        judgements.changed(changed.personId(), today());
    }

    void hear(@Observes RulesChosen chosen) {
        judgements.changed(chosen.personId(), today());
    }

    /** As it stands; of a period that is over, as it stood when it ended. Empty where no edition is in force on the day. */
    Optional<RuleSetView> on(LocalDate day, UUID person, Followed followed) {
        return book.inForce(followed.slug(), day)
                .map(rules -> Windows.of(rules.rules().period(), day, followed.countedFrom())
                        .map(window -> within(rules, window, person))
                        .orElseGet(() -> RuleSetView.without(rules)));
    }

    private RuleSetView within(InForce rules, Window window, UUID person) {
        var over = window.endsOn().isBefore(today());
        if (over) {
            var frozen = past.find(new Key(person, rules.slug(), window.endsOn()), today());
            if (frozen.isPresent()) return frozen.get();
        }
        return RuleSetView.of(rules, window, over, judged(rules, window, person), null);
    }

    private Judged judged(InForce rules, Window window, UUID person) {
        return Judge.of(rules.rules(), window.joinedLate(), evidence.of(person, rules.slug(), window));
    }

    /** Brings one judgement up to date, in the transaction of the caller, who holds its row. */
    void judge(Key key) {
        var today = today();
        var day = today.isBefore(key.endsOn()) ? today : key.endsOn();
        var followed = follows.of(key.person()).stream()
                .filter(each -> each.slug().equals(key.slug()) && each.holds(day))
                .findFirst();
        var rules = followed.flatMap(each -> book.inForce(each.slug(), day));
        var window = rules.flatMap(each ->
                        Windows.of(each.rules().period(), day, followed.get().countedFrom()))
                .filter(each -> each.endsOn().equals(key.endsOn()));
        if (window.isEmpty()) judgements.remove(key);
        else
            judgements.write(
                    key,
                    rules.get().edition(),
                    window.get(),
                    judged(rules.get(), window.get(), key.person()),
                    clock.instant());
    }

    /** What is over and was not judged for good until now. */
    void settle(UUID person) {
        rounds.over(person, today()).forEach(this::judge);
        rounds.freeze(person, today(), clock.instant());
    }

    LocalDate today() {
        return UkTime.today(clock);
    }
}
