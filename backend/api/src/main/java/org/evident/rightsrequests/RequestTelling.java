package org.evident.rightsrequests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.notices.Notices;
import org.evident.shared.privacy.Viewings;

/** Who must hear of what is done with a request: whoever asked, and the audit. */
@ApplicationScoped
class RequestTelling {

    private final Notices notices;
    private final Viewings viewings;
    private final Audit audit;

    RequestTelling(Notices notices, Viewings viewings, Audit audit) {
        this.notices = notices;
        this.viewings = viewings;
        this.audit = audit;
    }

    void done(String actor, RightsRequest request, String step) {
        if (request.personId != null) {
            notices.tell(List.of(request.personId), RequestWords.toRequester(request, step));
        }
        audit.record(actor, act("rights-request." + step, request));
    }

    void seen(UUID viewer, RightsRequest request) {
        if (request.personId == null || viewings.seen(viewer, request.personId, "rights-request")) {
            audit.record(viewer.toString(), act("rights-request.view", request));
        }
    }

    private static Act act(String what, RightsRequest request) {
        return new Act(what, request.organisationId, "rights-request", request.id)
                .about(request.personId)
                .with(Map.of("kind", request.kind, "state", request.state, "dueOn", request.dueOn.toString()));
    }
}
