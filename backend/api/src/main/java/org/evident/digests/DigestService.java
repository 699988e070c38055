package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.security.Standpoints;

/** Tells people what is new, some at a time: each batch is a transaction of its own, so that a crash loses none of it. */
@ApplicationScoped
@Transactional
class DigestService {

    private static final int BATCH = 200;

    private final DigestRepository readers;
    private final NewsSource source;
    private final Standpoints standpoints;
    private final Telling telling;

    DigestService(DigestRepository readers, NewsSource source, Standpoints standpoints, Telling telling) {
        this.readers = readers;
        this.source = source;
        this.standpoints = standpoints;
        this.telling = telling;
    }

    /** @return the last person of the batch, or null when there is nobody left */
    UUID tellSome(Period period, UUID after) {
        var people = readers.due(period, after, BATCH);
        if (people.isEmpty()) return null;
        var news = source.untold(standpoints.of(people), sinceOf(people, period), period.frequency());
        telling.tell(news, period);
        readers.done(people, period);
        return people.getLast();
    }

    private Map<UUID, Instant> sinceOf(List<UUID> people, Period period) {
        var last = readers.lastDone(people, period.frequency());
        var since = new HashMap<UUID, Instant>();
        people.forEach(person -> since.put(person, period.since(last.get(person))));
        return since;
    }
}
