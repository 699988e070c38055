package org.evident.rightsrequests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.notices.Notices;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** What the caller asks about their own data. */
@ApplicationScoped
@Transactional
class MyRequestService {

    private final RightsRequestRepository requests;
    private final Present present;
    private final Notices notices;
    private final Holders holders;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    MyRequestService(
            RightsRequestRepository requests,
            Present present,
            Notices notices,
            Holders holders,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.present = present;
        this.notices = notices;
        this.holders = holders;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    Page<RightsRequestView> list(PageRequest page) {
        var mine = requests.ofPerson(caller.id(), page.offset(), page.size);
        var names = requests.organisations(mine);
        var items = mine.stream()
                .map(request -> view(request, names.get(request.organisationId)))
                .toList();
        return new Page<>(items, page.page, page.size, requests.count("personId", caller.id()));
    }

    RightsRequestView require(UUID id) {
        return view(find(id));
    }

    RightsRequestView raise(RaiseInput input, String key) {
        if (!requests.isOrWasWith(input.organisationId(), caller.id())) {
            throw ProblemException.invalid("/organisationId", "Choose an organisation that you are or were with");
        }
        return idempotency.once(key, "raiseRightsRequest", input, RightsRequestView.class, () -> {
            var request = RightsRequest.raise(input, present.id(), present.name(), clock.instant());
            requests.persistAndFlush(request);
            tell(request, "receive", "Somebody has asked about their data");
            return view(request);
        });
    }

    /** What we asked for; the clock runs on. */
    RightsRequestView reply(UUID id, int version, ReplyInput input) {
        var request = find(id);
        ETags.requireCurrent(version, request.version);
        if (!allowed(request).contains("reply")) {
            throw new ProblemException(ProblemType.CONFLICT, "Nothing was asked of you, or it was answered already");
        }
        request.take("reply", input.words(), caller.id(), clock.instant());
        requests.flush();
        tell(request, "reply", "Somebody has told us more about their request");
        return view(request);
    }

    private void tell(RightsRequest request, String what, String title) {
        notices.tell(
                holders.of(Right.MANAGE_PRIVACY, request.organisationId),
                RequestWords.toAdministrators(request, what, title));
    }

    private RightsRequest find(UUID id) {
        return requests.findByIdOptional(id)
                .filter(request -> caller.id().equals(request.personId))
                .orElseThrow(() -> ProblemException.notFound("request"));
    }

    private static List<String> allowed(RightsRequest request) {
        return request.state.equals("clarifying") ? List.of("reply") : List.of();
    }

    private RightsRequestView view(RightsRequest request) {
        return view(request, requests.organisations(List.of(request)).get(request.organisationId));
    }

    private RightsRequestView view(RightsRequest request, String organisation) {
        return RightsRequestView.of(request, organisation, allowed(request), UkTime.today(clock));
    }
}
