package org.evident.contextnotes;

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
class ContextNoteService {

    private final ContextNoteRepository notes;
    private final Links links;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ContextNoteService(ContextNoteRepository notes, Links links, Audit audit, Caller caller, Clock clock) {
        this.notes = notes;
        this.links = links;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ContextNoteView> list(UUID resource, PageRequest page) {
        links.require("resource", resource);
        var mine = caller.organisations();
        var items = notes.page(resource, mine, page.offset(), page.size);
        return new Page<>(items, page.page, page.size, notes.count(resource, mine));
    }

    ContextNoteView write(UUID resource, UUID organisation, String ifMatch, ContextNoteInput input) {
        requireMayWrite(resource, organisation);
        var standing = notes.version(resource, organisation);
        ETags.requireStanding(ifMatch, standing);
        if (!notes.write(resource, organisation, standing, input.text().strip(), caller.id(), clock.instant()))
            throw ETags.stale();
        audit.record(caller.subject(), new Act("context-note.write", organisation, "resource", resource));
        return notes.page(resource, List.of(organisation), 0, 1).getFirst();
    }

    void drop(UUID resource, UUID organisation, String ifMatch) {
        requireMayWrite(resource, organisation);
        var standing = notes.version(resource, organisation);
        if (standing.isEmpty() && ifMatch == null) return;
        ETags.requireStanding(ifMatch, standing);
        notes.drop(resource, organisation);
        audit.record(caller.subject(), new Act("context-note.delete", organisation, "resource", resource));
    }

    private void requireMayWrite(UUID resource, UUID organisation) {
        links.require("resource", resource);
        caller.requireMember(organisation);
        caller.require(Right.EDIT_RESOURCES, organisation);
    }
}
