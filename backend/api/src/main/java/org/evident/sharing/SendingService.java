package org.evident.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class SendingService {

    private static final int MOST_A_DAY = 100;

    private final SendingRepository sendings;
    private final Links links;
    private final Recipients recipients;
    private final Notices notices;
    private final Present present;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SendingService(
            SendingRepository sendings,
            Links links,
            Recipients recipients,
            Notices notices,
            Present present,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.sendings = sendings;
        this.links = links;
        this.recipients = recipients;
        this.notices = notices;
        this.present = present;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    ColleaguesView colleagues(String name) {
        requireStaff();
        var start = name.strip();
        return new ColleaguesView(start.length() < 2 ? List.of() : sendings.named(start, recipients.asking()));
    }

    SendingView send(SendingInput input, String key) {
        var thing = links.require(input.kind(), input.thingId());
        requireStaff();
        return idempotency.once(key, "sendToColleagues", input, SendingView.class, () -> sent(input, thing));
    }

    private SendingView sent(SendingInput input, Link thing) {
        recipients.require(input);
        var me = present.id();
        var now = clock.instant();
        if (sendings.sentBy(me, now.minus(Duration.ofDays(1)))
                        + input.recipientIds().size()
                > MOST_A_DAY) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS, "You can send to 100 people a day. Send the rest tomorrow");
        }
        sendings.forget(me, now.minus(Duration.ofDays(30)));
        var id = sendings.keep(me, input, now);
        notices.tell(
                input.recipientIds(),
                new Notice(
                        "sent:" + id,
                        "sent",
                        "%s sent you “%s”".formatted(present.name(), shortened(thing.title())),
                        input.message() == null || input.message().isBlank()
                                ? null
                                : input.message().strip(),
                        thing.address()));
        return new SendingView(id, thing, input.recipientIds().size(), now);
    }

    private void requireStaff() {
        if (!caller.isCarer()) return;
        throw new ProblemException(
                ProblemType.NOT_ALLOWED, "Foster carers do not look up staff here. Copy the link and send it yourself");
    }

    private static String shortened(String text) {
        return text.length() <= 380 ? text : text.substring(0, 379) + "…";
    }
}
