package org.evident.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** The audit for those who may read it, and for the people whom it is about. */
@ApplicationScoped
@Transactional
class AuditService {

    private final AuditRepository events;
    private final Audit audit;
    private final Caller caller;

    AuditService(AuditRepository events, Audit audit, Caller caller) {
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    Page<AuditEventView> list(AuditRequest asked, PageRequest page) {
        return page(AuditQuery.of(asked, organisations(asked)), page);
    }

    Page<AuditEventView> aboutMe(PageRequest page) {
        return page(AuditQuery.about(caller.id()), page);
    }

    /** The question of an export, which is itself recorded. */
    AuditQuery export(AuditRequest asked, String format) {
        var query = AuditQuery.of(asked, organisations(asked));
        audit.record(caller.subject(), new Act("audit.export", actingFor(asked), "audit", format, null, asked.asked()));
        return query;
    }

    /** Each stretch in a transaction of its own, so that a reader on a slow line holds none. */
    List<AuditEventView> stretch(AuditQuery query, int size) {
        return events.found(query, 0, size);
    }

    private Page<AuditEventView> page(AuditQuery query, PageRequest page) {
        return new Page<>(events.found(query, page.offset(), page.size), page.page, page.size, events.count(query));
    }

    /** Null for whoever sees everything. */
    private Set<UUID> organisations(AuditRequest asked) {
        if (asked.from != null && asked.to != null && asked.to.isBefore(asked.from)) {
            throw ProblemException.invalid("to", "The last day must be the first day or after it");
        }
        if (asked.organisationId != null) caller.requireIn(Right.READ_AUDIT, asked.organisationId);
        else caller.requireSomewhere(Right.READ_AUDIT);
        return caller.mayEverywhere(Right.READ_AUDIT) ? null : caller.organisationsWhere(Right.READ_AUDIT);
    }

    private UUID actingFor(AuditRequest asked) {
        if (asked.organisationId != null || caller.mayEverywhere(Right.READ_AUDIT)) return asked.organisationId;
        return caller.organisationsWhere(Right.READ_AUDIT).iterator().next();
    }
}
