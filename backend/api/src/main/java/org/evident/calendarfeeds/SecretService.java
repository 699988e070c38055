package org.evident.calendarfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.people.Present;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class SecretService {

    private final SecretRepository secrets;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    SecretService(SecretRepository secrets, Present present, Caller caller, Clock clock) {
        this.secrets = secrets;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    FeedView mine() {
        return new FeedView(secrets.madeFor(caller.id()).orElse(null), null);
    }

    FeedView make() {
        var secret = Secret.fresh();
        var now = clock.instant();
        secrets.keepFor(present.id(), secret, now);
        return new FeedView(now, "/calendars/" + secret.text() + ".ics");
    }

    void end() {
        secrets.endFor(caller.id());
    }

    FeedView ofOrganisation(UUID organisation) {
        caller.requireIn(Right.MANAGE_EVENTS, organisation);
        return new FeedView(secrets.madeForOrganisation(organisation).orElse(null), null);
    }

    FeedView makeForOrganisation(UUID organisation) {
        caller.requireIn(Right.MANAGE_EVENTS, organisation);
        var secret = Secret.fresh();
        var now = clock.instant();
        secrets.keepForOrganisation(organisation, secret, now);
        return new FeedView(now, "/organisations/" + organisation + "/events.ics?key=" + secret.text());
    }

    void endForOrganisation(UUID organisation) {
        caller.requireIn(Right.MANAGE_EVENTS, organisation);
        secrets.endForOrganisation(organisation);
    }
}
