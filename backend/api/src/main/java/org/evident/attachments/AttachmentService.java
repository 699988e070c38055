package org.evident.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.attachments.AttachmentRepository.Kept;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People keep files beside their own things, and let others have them who may read those. */
@ApplicationScoped
@Transactional
class AttachmentService {

    private static final int MOST = 10;
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private final AttachmentRepository attachments;
    private final AttachmentFiles files;
    private final Scanning scanner;
    private final Things things;
    private final Present present;
    private final Viewings viewings;
    private final Audit audit;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository attachments,
            AttachmentFiles files,
            Scanning scanner,
            Things things,
            Present present,
            Viewings viewings,
            Audit audit,
            Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.scanner = scanner;
        this.things = things;
        this.present = present;
        this.viewings = viewings;
        this.audit = audit;
        this.clock = clock;
    }

    record Download(String name, InputStream content) {}

    Page<AttachmentView> list(AttachmentListRequest list) {
        var mine = things.requireOpen(list.kind, list.thingId);
        return attachments.page(list, mine);
    }

    /** Before a byte of the file is read. */
    void requireOwn(String kind, UUID thing) {
        if (!things.requireOpen(kind, thing)) throw notYours();
    }

    AttachmentView add(String kind, UUID thing, String name, SentFile sent) {
        // First, so that no connection waits for the scanner.
        var found = scanner.scan(sent.path());
        if (found == Found.VIRUS)
            throw SentFile.refused("The virus scanner found something in the file. It was not kept");
        requireOwn(kind, thing);
        attachments.inTurn(present.id());
        var before = attachments.same(kind, thing, sent.sha256());
        if (before.isPresent()) return before.get().view(true);
        requireRoom(kind, thing, sent.bytes());
        var id = attachments.add(
                new AttachmentRepository.New(
                        present.id(), kind, thing, sent.kind().named(name), sent, found == Found.NOTHING),
                clock.instant());
        files.keep(id, sent.path());
        record(
                "attachment.add",
                id,
                Map.of("bytes", sent.bytes(), "type", sent.kind().key()));
        return own(id).view(true);
    }

    private void requireRoom(String kind, UUID thing, long more) {
        if (attachments.count(kind, thing) >= MOST)
            throw new ProblemException(
                    ProblemType.CONFLICT, "There are 10 files here already. Remove one, then add this");
        if (attachments.bytesOf(present.id()) + more > MOST_BYTES)
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Your files take 100 MB already. Remove some that you do not need, then add this");
    }

    AttachmentView require(UUID id) {
        var kept = open(id);
        return kept.view(kept.isOf(present.id()));
    }

    AttachmentView revise(UUID id, int version, AttachmentInput input) {
        var kept = own(id);
        ETags.requireCurrent(version, kept.version());
        attachments.revise(id, input.forReaders());
        record("attachment.revise", id, Map.of("forReaders", input.forReaders()));
        return own(id).view(true);
    }

    void remove(UUID id) {
        own(id);
        attachments.remove(id);
        record("attachment.remove", id, Map.of());
    }

    Download download(UUID id) {
        var kept = open(id);
        viewings.seen(present.id(), kept.personId(), "attachment");
        return new Download(kept.name(), files.open(id));
    }

    /** The caller's own, or one that its owner lets those have whom the thing is open to. */
    private Kept open(UUID id) {
        var kept = attachments.find(id).orElseThrow(AttachmentService::none);
        var mine = things.requireOpen(kept.kind(), kept.thingId());
        if (!mine && !kept.forReaders()) throw none();
        return kept;
    }

    private Kept own(UUID id) {
        var kept = open(id);
        if (!kept.isOf(present.id())) throw notYours();
        return kept;
    }

    private static ProblemException none() {
        return ProblemException.notFound("attachment");
    }

    private static ProblemException notYours() {
        return new ProblemException(ProblemType.NOT_ALLOWED, "It is for you to read. Its owner changes it");
    }

    private void record(String what, UUID id, Map<String, ?> detail) {
        audit.record(present.id().toString(), new Act(what, null, "attachment", id).with(detail));
    }
}
