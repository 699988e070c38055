package org.evident.sharing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.links.Openness;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.sharing.ColleaguesView.Colleague;
import org.evident.sharing.SendingRepository.Asking;

@ApplicationScoped
@Transactional
class SendingService {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final int MOST_A_DAY = 100;

    private final SendingRepository sendings;
    private final Links links;
    private final List<Openness> openness;
    private final Notices notices;
    private final Present present;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SendingService(
            SendingRepository sendings,
            Links links,
            @All List<Openness> openness,
            Notices notices,
            Present present,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.sendings = sendings;
        this.links = links;
        this.openness = openness;
        this.notices = notices;
        this.present = present;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    ColleaguesView colleagues(String name) {
        requireStaff();
        return new ColleaguesView(sendings.named(name.strip(), asking()));
    }

    SendingView send(SendingInput input, String key) {
        var thing = links.find(input.kind(), List.of(input.thingId())).get(input.thingId());
        if (thing == null) throw ProblemException.notFound(input.kind());
        requireStaff();
        return idempotency.once(key, "sendToColleagues", input, SendingView.class, () -> sent(input, thing));
    }

    private SendingView sent(SendingInput input, Link thing) {
        requireOpenTo(input, known(input));
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

    private List<Colleague> known(SendingInput input) {
        var known = sendings.among(input.recipientIds(), asking());
        if (known.size() < input.recipientIds().size()) {
            throw ProblemException.invalid("/recipientIds", "Choose colleagues in an organisation of yours");
        }
        return known;
    }

    /** Says who cannot open it and that it is not shared with them, and nothing of where they stand. */
    private void requireOpenTo(SendingInput input, List<Colleague> known) {
        var source = openness.stream()
                .filter(each -> each.kind().equals(input.kind()))
                .findFirst()
                .orElseThrow();
        var open = source.openTo(input.thingId(), input.recipientIds());
        var shut = known.stream()
                .filter(colleague -> !open.contains(colleague.id()))
                .map(Colleague::name)
                .collect(Collectors.joining(", "));
        if (shut.isEmpty()) return;
        throw ProblemException.invalid(
                "/recipientIds", shortened("They cannot open this, because it is not shared with them: " + shut));
    }

    private void requireStaff() {
        if (!caller.isCarer()) return;
        throw new ProblemException(
                ProblemType.NOT_ALLOWED, "Foster carers do not look up staff here. Copy the link and send it yourself");
    }

    private Asking asking() {
        return new Asking(caller.id(), caller.organisations(), LocalDate.ofInstant(clock.instant(), UK));
    }

    private static String shortened(String text) {
        return text.length() <= 380 ? text : text.substring(0, 379) + "…";
    }
}
