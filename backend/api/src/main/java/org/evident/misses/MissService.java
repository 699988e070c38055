package org.evident.misses;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.misses.MissCounts.Miss;
import org.evident.shared.paging.Page;
import org.evident.shared.records.SafeCsv;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Searches that found nothing, for those who can fill the gap. */
@ApplicationScoped
@Transactional
class MissService {

    private static final int IN_FILE = 10_000;
    private static final int KEPT_DAYS = 400;

    private final MissRepository misses;
    private final Caller caller;
    private final Clock clock;

    MissService(MissRepository misses, Caller caller, Clock clock) {
        this.misses = misses;
        this.caller = caller;
        this.clock = clock;
    }

    void add(Map<Miss, Integer> sums) {
        misses.add(sums);
    }

    Page<MissView> list(MissRequest asked) {
        var items = misses.of(mine(), asked.from(today()), asked.offset(), asked.size);
        return new Page<>(items, asked.page, asked.size, misses.count(mine(), asked.from(today())));
    }

    /** The same as a file, the most asked for first, up to 10,000 lines. */
    String csv(MissRequest asked) {
        var file = new StringBuilder("\uFEFF")
                .append(SafeCsv.line("Searched for", "Times", "Organisation", "Also written as"));
        for (var miss : misses.of(mine(), asked.from(today()), 0, IN_FILE)) {
            file.append(SafeCsv.line(
                    miss.query(),
                    Long.toString(miss.times()),
                    miss.organisationName(),
                    String.join("; ", miss.alike())));
        }
        return file.toString();
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        misses.forgetBefore(today().minusDays(KEPT_DAYS));
    }

    private List<UUID> mine() {
        return List.copyOf(caller.organisationsWhere(Right.EDIT_RESOURCES));
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
