package org.evident.appraisals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class AppraisalService {

    private final AppraisalRepository appraisals;
    private final AppraisalQuestions questions;
    private final Links links;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AppraisalService(
            AppraisalRepository appraisals,
            AppraisalQuestions questions,
            Links links,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.appraisals = appraisals;
        this.questions = questions;
        this.links = links;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AppraisalView> list(UUID resource, PageRequest page) {
        links.require("resource", resource);
        var mine = caller.organisations();
        var items = appraisals.page(resource, mine, page.offset(), page.size);
        return new Page<>(items, page.page, page.size, appraisals.count(resource, mine));
    }

    AppraisalView write(UUID resource, UUID organisation, String ifMatch, AppraisalInput input) {
        requireMayWrite(resource, organisation);
        var standing = appraisals.version(resource, organisation);
        ETags.requireStanding(ifMatch, standing);
        questions.require(links.require("resource", resource).side(), input.answers());
        if (!appraisals.write(resource, organisation, standing, input, caller.id(), clock.instant()))
            throw ETags.stale();
        audit.record(caller.subject(), new Act("appraisal.write", organisation, "resource", resource));
        return appraisals.page(resource, List.of(organisation), 0, 1).getFirst();
    }

    void drop(UUID resource, UUID organisation, String ifMatch) {
        requireMayWrite(resource, organisation);
        var standing = appraisals.version(resource, organisation);
        if (standing.isEmpty() && ifMatch == null) return;
        ETags.requireStanding(ifMatch, standing);
        appraisals.drop(resource, organisation);
        audit.record(caller.subject(), new Act("appraisal.delete", organisation, "resource", resource));
    }

    private void requireMayWrite(UUID resource, UUID organisation) {
        links.require("resource", resource);
        caller.requireMember(organisation);
        caller.require(Right.EDIT_RESOURCES, organisation);
    }
}
