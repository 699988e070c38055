package org.evident.calendarfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;

/** What other calendars are given. A secret that opens nothing is answered as what is not there. */
@ApplicationScoped
@Transactional
class FeedService {

    private static final List<String> PUBLIC = List.of("public");
    private static final List<String> OF_ALL_MEMBERS = List.of("public", "network", "organisation");

    private final FeedRepository events;
    private final SecretRepository secrets;
    private final CalendarText texts;
    private final Clock clock;

    FeedService(FeedRepository events, SecretRepository secrets, CalendarText texts, Clock clock) {
        this.events = events;
        this.secrets = secrets;
        this.texts = texts;
        this.clock = clock;
    }

    CalendarFile event(UUID id) {
        var row = events.seen(id).orElseThrow(() -> ProblemException.notFound("event"));
        return texts.of(row.title(), List.of(row));
    }

    CalendarFile ofPerson(Secret secret) {
        var person = secrets.personWith(secret).orElseThrow(() -> ProblemException.notFound("calendar"));
        return texts.of("My learning events", events.ofPerson(person, clock.instant()));
    }

    /** @param secret null for what everyone may see */
    CalendarFile ofOrganisation(UUID organisation, Secret secret) {
        var name = secrets.nameOf(organisation).orElseThrow(() -> ProblemException.notFound("organisation"));
        if (secret != null && !secrets.opens(organisation, secret)) throw ProblemException.notFound("calendar");
        var visible = secret == null ? PUBLIC : OF_ALL_MEMBERS;
        return texts.of(name + ": learning events", events.ofOrganisation(organisation, visible, clock.instant()));
    }
}
