package org.evident.gaps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.evident.shared.catalogue.CatalogueState;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.records.SafeCsv;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class GapService {

    private final GapRepository gaps;
    private final CatalogueState state;
    private final Caller caller;
    private final Clock clock;
    /** The whole catalogue is counted, so it is done once for each standing and state of it. */
    private final Cache<String, List<TopicGapsView>> counted = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    GapService(GapRepository gaps, CatalogueState state, Caller caller, Clock clock) {
        this.gaps = gaps;
        this.state = state;
        this.caller = caller;
        this.clock = clock;
    }

    Page<TopicGapsView> list(PageRequest page) {
        var all = all();
        var from = Math.min(page.offset(), all.size());
        var items = all.subList(from, Math.min(from + page.size, all.size()));
        return new Page<>(items, page.page, page.size, all.size());
    }

    List<String> lines() {
        var lines = all().stream().flatMap(topic -> topic.sides().stream()
                .map(s -> SafeCsv.line(
                        topic.title(),
                        s.side(),
                        Long.toString(s.recent()),
                        Long.toString(s.middle()),
                        Long.toString(s.older()),
                        Long.toString(s.undated()))));
        var year = year();
        var heading = SafeCsv.line(
                "Topic",
                "Side",
                "From " + (year - 2) + " on",
                (year - 5) + " to " + (year - 3),
                "Before " + (year - 5),
                "Without a year");
        return Stream.concat(Stream.of(heading), lines).toList();
    }

    private List<TopicGapsView> all() {
        var year = year();
        var key = state.now() + "|" + gaps.topics() + "|" + caller.standpoint() + "|" + year;
        return counted.get(key, k -> gaps.seenBy(caller.organisations(), year));
    }

    private int year() {
        return UkTime.today(clock).getYear();
    }
}
