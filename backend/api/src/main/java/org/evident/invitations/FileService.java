package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** Many people invited from one file: checked at once, looked at by a person, and sent in the background. */
@ApplicationScoped
@Transactional
class FileService {

    private final FileRepository files;
    private final FileKnown known;
    private final FileInviting inviting;
    private final RefusedRows refused;
    private final InvitationRules rules;
    private final Present present;
    private final Audit audit;
    private final Event<InvitationSending.Due> due;
    private final Clock clock;

    FileService(
            FileRepository files,
            FileKnown known,
            FileInviting inviting,
            RefusedRows refused,
            InvitationRules rules,
            Present present,
            Audit audit,
            Event<InvitationSending.Due> due,
            Clock clock) {
        this.files = files;
        this.known = known;
        this.inviting = inviting;
        this.refused = refused;
        this.rules = rules;
        this.present = present;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    void requireMayInvite(UUID organisation) {
        rules.requireMayInvite(organisation);
    }

    Page<FileView> list(UUID organisation, PageRequest page) {
        rules.requireMayInvite(organisation);
        return files.page(organisation, page);
    }

    FileView require(UUID organisation, UUID id) {
        rules.requireMayInvite(organisation);
        return files.find(organisation, id).orElseThrow(() -> ProblemException.notFound("file"));
    }

    FileView upload(UUID organisation, String name, PeopleSheet sheet) {
        rules.requireMayInvite(organisation);
        var emails = sheet.rows().stream()
                .map(row -> row.cells().get(PeopleColumn.EMAIL))
                .filter(Objects::nonNull)
                .map(email -> email.toLowerCase(Locale.ROOT))
                .toList();
        var check = new RowCheck(known.of(organisation, emails, rules.mayGiveRoles(organisation)), UkTime.today(clock));
        var rows = new ArrayList<CheckedRow>();
        for (var row : sheet.rows()) rows.add(check.check(row, rows.size() + 1));
        var id = files.keep(organisation, present.id(), name.strip(), sheet.ignored());
        files.keep(id, rows);
        record("invitation-file.add", organisation, id, Map.of("rows", rows.size()));
        return require(organisation, id);
    }

    Page<FileRowView> rows(UUID organisation, UUID id, String outcome, PageRequest page) {
        require(organisation, id);
        return files.rows(id, outcome, page);
    }

    InputStream refused(UUID organisation, UUID id) {
        require(organisation, id);
        record("invitation-file.download", organisation, id, Map.of());
        return refused.of(id);
    }

    FileView confirm(UUID organisation, UUID id, int version) {
        var held = require(organisation, id);
        ETags.requireCurrent(version, held.version());
        if (!held.state().equals("review"))
            throw new ProblemException(ProblemType.CONFLICT, "The people of this file have been invited already");
        if (held.counts().ready() == 0)
            throw new ProblemException(
                    ProblemType.CONFLICT, "There is nobody to invite. Put the sheet right and send it again");
        if (inviting.givesRoles(id)) rules.requireMayGiveRoles(organisation);
        var invited = inviting.invite(id, version, present.id());
        if (invited < 0) throw ETags.stale();
        record("invitation-file.confirm", organisation, id, Map.of("invited", invited));
        due.fire(new InvitationSending.Due());
        return require(organisation, id);
    }

    void discard(UUID organisation, UUID id) {
        var held = require(organisation, id);
        if (!held.allowed().contains("discard"))
            throw new ProblemException(ProblemType.CONFLICT, "The people of this file have been invited already");
        if (!files.discard(id))
            throw new ProblemException(ProblemType.CONFLICT, "The people of this file have been invited already");
        record("invitation-file.discard", organisation, id, Map.of());
    }

    private void record(String what, UUID organisation, UUID id, Map<String, ?> detail) {
        audit.record(present.id().toString(), new Act(what, organisation, "invitation-file", id).with(detail));
    }
}
