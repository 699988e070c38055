package org.evident.eventseries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.eventseries.SeriesFurther.Further;
import org.evident.eventseries.SeriesMaker.Wanted;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class SeriesService {

    private final SeriesRepository all;
    private final SeriesFurther further;
    private final SeriesMaker maker;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    SeriesService(
            SeriesRepository all,
            SeriesFurther further,
            SeriesMaker maker,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.all = all;
        this.further = further;
        this.maker = maker;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SeriesView> list(SeriesListRequest list) {
        return new Page<>(views(all.page(list)), list.page, list.size, all.count(list));
    }

    SeriesView require(UUID id) {
        return views(List.of(running(id))).getFirst();
    }

    SeriesPreview preview(SeriesInput input) {
        var model = model(input);
        var rule = input.rule(model.day());
        var until = until(input.until(), rule.startsOn());
        var made = occurrences(model, input);
        var last = input.until() == null ? made.getLast().plannedDay() : until;
        return new SeriesPreview(rule.rule(), made, rule.leftOut(rule.startsOn(), last));
    }

    SeriesView add(SeriesInput input, String key) {
        var model = model(input);
        return idempotency.once(key, "addEventSeries", input, SeriesView.class, () -> {
            var made = occurrences(model, input);
            var series = EventSeries.plan(present.id(), model, input, clock.instant());
            all.persistAndFlush(series);
            made.stream()
                    .filter(SeriesPreview.Occurrence::isModel)
                    .findFirst()
                    .ifPresent(first -> maker.takeIn(series, model.id(), first, input.publish()));
            var others = made.stream()
                    .filter(each -> !each.isModel())
                    .map(each -> Wanted.of(each, model.id()))
                    .toList();
            maker.make(series, present.id(), others, input.publish());
            record("series.plan", series, made.size());
            return require(series.id);
        });
    }

    /** Further ones, each like the last of its service area. */
    SeriesView extend(UUID id, int version, SeriesExtendInput input) {
        var series = changing(id, version);
        var last = all.facts(List.of(series)).get(id).lastDay();
        if (last == null) last = series.startsOn.minusDays(1);
        var days = series.rule().held(last.plusDays(1), until(input.until(), last), most(input.times()));
        var wanted = further.on(series, days).stream().map(Further::wanted).toList();
        maker.make(series, present.id(), wanted, input.publish());
        series.extend(clock.instant());
        record("series.extend", series, wanted.size());
        return require(id);
    }

    SeriesView end(UUID id, int version, SeriesEndInput input) {
        var series = changing(id, version);
        var many = maker.end(series, input, input.from() == null ? UkTime.today(clock) : input.from());
        series.end(clock.instant());
        record("series.end", series, many);
        return require(id);
    }

    private List<SeriesPreview.Occurrence> occurrences(SeriesModel model, SeriesInput input) {
        var rule = input.rule(model.day());
        var areas = input.areas().stream().map(SeriesInput.Area::asArea).toList();
        var ids = areas.stream().map(SeriesArea::serviceAreaId).distinct().toList();
        var names = all.areas(model.organisationId(), ids);
        if (names.size() < areas.size()) {
            throw ProblemException.invalid("/areas", "Choose service areas of the organisation, each once");
        }
        var days = rule.held(rule.startsOn(), until(input.until(), rule.startsOn()), most(input.times()));
        return new SeriesPlan(model, areas, names).of(days);
    }

    static int most(Integer times) {
        return times == null ? SeriesRule.MOST_DAYS + 1 : times;
    }

    static LocalDate until(LocalDate said, LocalDate from) {
        var latest = from.plusYears(SeriesRule.YEARS);
        if (said != null && (said.isAfter(latest) || said.isBefore(from))) {
            throw ProblemException.invalid("/until", "Enter a last day up to two years after the first");
        }
        return said == null ? latest : said;
    }

    /** 404 for an event that the caller does not see, 403 for one that they see and do not run. */
    private SeriesModel model(SeriesInput input) {
        var row = all.model(input.eventId()).orElseThrow(() -> ProblemException.notFound("event"));
        if (!row.get("runs", Boolean.class)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Those who run an event make a series of it");
        }
        if (row.get(4) == null) {
            throw ProblemException.invalid("/eventId", "Enter when the event starts and ends first");
        }
        return SeriesRepository.asModel(row);
    }

    /** Until the transaction ends nobody else changes it, nor its events with it. */
    EventSeries changing(UUID id, int version) {
        var series = running(id);
        all.takeTurn(id);
        ETags.requireCurrent(version, series.version);
        return series;
    }

    EventSeries running(UUID id) {
        return all.run(id).orElseThrow(() -> ProblemException.notFound("series"));
    }

    void record(String what, EventSeries series, int events) {
        all.flush();
        audit.record(
                present.id().toString(),
                new Act(what, series.organisationId, "event-series", series.id).with(Map.of("events", events)));
    }

    private List<SeriesView> views(Collection<EventSeries> series) {
        if (series.isEmpty()) return List.of();
        var facts = all.facts(series);
        return series.stream()
                .map(each -> SeriesReader.view(each, facts.get(each.id), names(each)))
                .toList();
    }

    private Map<UUID, String> names(EventSeries series) {
        if (series.areas.isEmpty()) return Map.of();
        return all.areas(
                series.organisationId,
                series.areas.stream().map(SeriesArea::serviceAreaId).toList());
    }
}
