package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.digests.NewsRepository.Line;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;

/** One notice for each person and period; nothing new, nothing told. */
@ApplicationScoped
class Telling {

    private static final String PAGE = "/new-for-me";

    private final NewsRepository told;
    private final Notices notices;
    private final Clock clock;

    Telling(NewsRepository told, Notices notices, Clock clock) {
        this.told = told;
        this.notices = notices;
        this.clock = clock;
    }

    void tell(Map<UUID, List<News>> newsOf, Period period) {
        var lines = new ArrayList<Line>();
        newsOf.forEach((person, news) -> {
            if (news.isEmpty()) return;
            news.forEach(each -> lines.add(new Line(person, each.resource(), each.because())));
            var title = DigestWords.title(news);
            var notice = new Notice(period.key(), "digest", title, DigestWords.detail(news), PAGE);
            notices.tell(List.of(person), notice);
        });
        told.keep(lines, clock.instant());
    }
}
