package org.evident.eventseries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.eventseries.SeriesDays.Planned;
import org.evident.eventseries.SeriesFurther.Further;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/**
 * Another rhythm for a series from a day on. What stands on a day of it stays as it is, and so does what somebody has
 * booked, on its old day; the rest goes, and the days that lack an event get one.
 */
@ApplicationScoped
@Transactional
class SeriesRuleService {

    private final SeriesService series;
    private final SeriesDays days;
    private final SeriesFurther further;
    private final SeriesMaker maker;
    private final Present present;
    private final Clock clock;

    SeriesRuleService(
            SeriesService series,
            SeriesDays days,
            SeriesFurther further,
            SeriesMaker maker,
            Present present,
            Clock clock) {
        this.series = series;
        this.days = days;
        this.further = further;
        this.maker = maker;
        this.present = present;
        this.clock = clock;
    }

    private record Change(
            SeriesRule rule, List<Further> made, List<Planned> kept, List<Planned> booked, List<Planned> gone) {

        static Change of(SeriesRule rule, List<Further> wanted, List<Planned> standing) {
            var on = standing.stream().filter(each -> isWanted(each, wanted)).toList();
            var off = standing.stream()
                    .filter(each -> !on.contains(each) && !each.isCancelled())
                    .toList();
            return new Change(
                    rule,
                    wanted.stream()
                            .filter(each -> on.stream().noneMatch(one -> one.isOn(each.occurrence())))
                            .toList(),
                    on,
                    off.stream().filter(each -> each.people() > 0).toList(),
                    off.stream().filter(each -> each.people() == 0).toList());
        }

        private static boolean isWanted(Planned planned, List<Further> wanted) {
            return wanted.stream().anyMatch(each -> planned.isOn(each.occurrence()));
        }
    }

    SeriesRulePreview preview(UUID id, SeriesRuleInput input) {
        var change = change(series.running(id), input);
        var last = input.until() == null
                ? change.rule()
                        .held(input.from(), SeriesService.until(null, input.from()), input.times())
                        .getLast()
                        .planned()
                : input.until();
        return new SeriesRulePreview(
                change.rule().rule(),
                change.made().stream().map(Further::occurrence).toList(),
                views(change.kept()),
                views(change.booked()),
                views(change.gone()),
                change.rule().leftOut(input.from(), last));
    }

    SeriesView change(UUID id, int version, SeriesRuleInput input) {
        var one = series.changing(id, version);
        days.takeTurns(id, input.from());
        var change = change(one, input);
        maker.make(
                one, present.id(), change.made().stream().map(Further::wanted).toList(), input.publish());
        days.lose(change.gone().stream().map(Planned::id).toList());
        one.follow(change.rule(), clock.instant());
        series.record("series.rule", one, change.made().size());
        return series.require(id);
    }

    private Change change(EventSeries one, SeriesRuleInput input) {
        if (input.from().isBefore(UkTime.today(clock))) {
            throw ProblemException.invalid("/from", "Enter today or a day in the future");
        }
        var rule = input.rule();
        var until = SeriesService.until(input.until(), input.from());
        var wanted = further.on(one, rule.held(input.from(), until, SeriesService.most(input.times())));
        return Change.of(rule, wanted, days.from(one.id, input.from()));
    }

    private static List<SeriesRulePreview.Event> views(List<Planned> planned) {
        return planned.stream().map(Planned::view).toList();
    }
}
