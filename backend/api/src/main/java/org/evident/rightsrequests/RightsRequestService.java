package org.evident.rightsrequests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** The log of requests, for those who look after privacy in an organisation. */
@ApplicationScoped
@Transactional
class RightsRequestService {

    private final RightsRequestRepository requests;
    private final RequestTelling telling;
    private final Present present;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    RightsRequestService(
            RightsRequestRepository requests,
            RequestTelling telling,
            Present present,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.telling = telling;
        this.present = present;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    Page<RightsRequestSummary> list(UUID organisation, RequestListRequest page) {
        requireMay(organisation);
        var found = page.isOpen()
                ? requests.openOf(organisation, page.offset(), page.size)
                : requests.closedOf(organisation, page.offset(), page.size);
        var today = UkTime.today(clock);
        var items = found.stream()
                .map(request -> RightsRequestSummary.of(request, today))
                .toList();
        return new Page<>(items, page.page, page.size, requests.count(organisation, page.isOpen()));
    }

    /** Whoever asked sees that somebody looked. */
    RightsRequestView require(UUID id) {
        var request = find(id);
        telling.seen(present.id(), request);
        return view(request);
    }

    RightsRequestView log(UUID organisation, LogInput input, String key) {
        requireMay(organisation);
        input.check(UkTime.today(clock));
        if (input.personId() != null && !requests.isOrWasWith(organisation, input.personId())) {
            throw ProblemException.invalid("/personId", "Choose somebody who is or was with the organisation");
        }
        return idempotency.once(key, "logRightsRequest " + organisation, input, RightsRequestView.class, () -> {
            var request = RightsRequest.log(organisation, input, present.id(), clock.instant());
            requests.persistAndFlush(request);
            telling.done(caller.subject(), request, "receive");
            return view(request);
        });
    }

    RightsRequestView step(UUID id, int version, StepInput input) {
        var request = find(id);
        ETags.requireCurrent(version, request.version);
        if (!request.allowed(UkTime.today(clock)).contains(input.step())) {
            throw new ProblemException(ProblemType.CONFLICT, "That cannot be done as the request stands");
        }
        request.take(input.step(), input.note(), present.id(), clock.instant());
        requests.flush();
        telling.done(caller.subject(), request, input.step());
        return view(request);
    }

    void requireMay(UUID organisation) {
        caller.requireIn(Right.MANAGE_PRIVACY, organisation);
        if (!requests.isOrganisation(organisation)) throw ProblemException.notFound("organisation");
    }

    private RightsRequest find(UUID id) {
        return requests.findByIdOptional(id)
                .filter(request -> caller.may(Right.MANAGE_PRIVACY, request.organisationId))
                .orElseThrow(() -> ProblemException.notFound("request"));
    }

    private RightsRequestView view(RightsRequest request) {
        return view(request, requests.organisations(List.of(request)).get(request.organisationId));
    }

    private RightsRequestView view(RightsRequest request, String organisation) {
        var today = UkTime.today(clock);
        return RightsRequestView.of(request, organisation, request.allowed(today), today);
    }
}
