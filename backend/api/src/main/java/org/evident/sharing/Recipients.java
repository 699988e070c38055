package org.evident.sharing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.shared.links.Openness;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;
import org.evident.sharing.SendingRepository.Asking;

/** Whom something may be sent to: people one works with, who can open it. */
@ApplicationScoped
class Recipients {

    private final SendingRepository sendings;
    private final List<Openness> openness;
    private final Caller caller;
    private final Clock clock;

    Recipients(SendingRepository sendings, @All List<Openness> openness, Caller caller, Clock clock) {
        this.sendings = sendings;
        this.openness = openness;
        this.caller = caller;
        this.clock = clock;
    }

    Asking asking() {
        var today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        return new Asking(caller.id(), caller.organisations(), today);
    }

    /** Says who cannot open it and that it is not shared with them, and nothing of where they stand. */
    void require(SendingInput input) {
        var known = sendings.among(input.recipientIds(), asking());
        if (known.size() < input.recipientIds().size()) {
            throw ProblemException.invalid("/recipientIds", "Choose colleagues in an organisation of yours");
        }
        var open = source(input.kind()).openTo(input.thingId(), input.recipientIds());
        var shut = known.stream()
                .filter(colleague -> !open.contains(colleague.id()))
                .map(ColleaguesView.Colleague::name)
                .collect(Collectors.joining(", "));
        if (shut.isEmpty()) return;
        var why = "They cannot open this, because it is not shared with them: " + shut;
        throw ProblemException.invalid("/recipientIds", why.length() <= 500 ? why : why.substring(0, 499) + "…");
    }

    private Openness source(String kind) {
        return openness.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
