package org.evident.shares;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.sharing.Shareables;
import org.evident.shared.time.UkTime;
import org.evident.shares.ShareRepository.Terms;

/** People open something of their own to one other, for a time, and shut it again. */
@ApplicationScoped
@Transactional
class ShareService {

    private static final int WEEKS = 4;

    private final ShareRepository shares;
    private final ShareReader reader;
    private final Readers readers;
    private final Shareables shareables;
    private final Notices notices;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    ShareService(
            ShareRepository shares,
            ShareReader reader,
            Readers readers,
            Shareables shareables,
            Notices notices,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.shares = shares;
        this.reader = reader;
        this.readers = readers;
        this.shareables = shareables;
        this.notices = notices;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a repeat is answered with. */
    record Given(List<UUID> ids) {}

    GivenView give(ShareInput input, String key) {
        var given = idempotency.once(key, "shareThings", input, Given.class, () -> new Given(opened(input)));
        return new GivenView(reader.of(given.ids()));
    }

    private List<UUID> opened(ShareInput input) {
        var me = present.id();
        requireOwn(input.things(), me);
        var terms = new Terms(
                input.purpose(),
                input.mayComment(),
                end(input.until() == null ? today().plusWeeks(WEEKS) : input.until()));
        if (!readers.mayBe(input.withId())) throw ProblemException.invalid("/withId", "Choose somebody you work with");
        var now = clock.instant();
        var ids = input.things().stream()
                .map(thing -> shares.give(thing, me, input.withId(), terms, now))
                .toList();
        for (var thing : input.things()) record("share.give", thing.kind(), thing.id(), input.withId());
        tell(input, reader.of(ids).getFirst());
        return ids;
    }

    /** What is not the caller's is not there, whatever it is. */
    private void requireOwn(List<ShareInput.Thing> things, UUID me) {
        things.stream()
                .collect(Collectors.groupingBy(
                        ShareInput.Thing::kind, Collectors.mapping(ShareInput.Thing::id, Collectors.toSet())))
                .forEach((kind, ids) -> {
                    if (!shareables.ownedBy(me, kind, ids).containsAll(ids))
                        throw ProblemException.notFound("thing of yours");
                });
    }

    /** Says who and how many, and no title: notices are mailed. */
    private void tell(ShareInput input, ShareView first) {
        var many = input.things().size();
        notices.tell(
                List.of(input.withId()),
                new Notice(
                        "share:%s:%d".formatted(first.id(), first.version()),
                        "share",
                        many == 1
                                ? "%s shared something with you".formatted(present.name())
                                : "%s shared %d things with you".formatted(present.name(), many),
                        null,
                        "/shared-with-me"));
    }

    ShareView change(UUID id, int version, ShareChangeInput input) {
        var share = require(id);
        if (!share.allowed().contains("change")) throw refusal(share);
        ETags.requireCurrent(version, share.version());
        var terms = new Terms(input.purpose(), input.mayComment(), end(input.until()));
        if (!shares.change(id, version, terms)) throw ETags.stale();
        record("share.change", share.kind(), share.thingId(), share.withId());
        return require(id);
    }

    private static ProblemException refusal(ShareView share) {
        return share.state().equals("revoked")
                ? new ProblemException(ProblemType.CONFLICT, "It has ended. Share it again")
                : new ProblemException(ProblemType.NOT_ALLOWED, "Its owner says how long it is open to you");
    }

    /** By either of the two, at once. Repeating it changes nothing. */
    void end(UUID id) {
        var share = require(id);
        if (shares.end(id, clock.instant())) record("share.end", share.kind(), share.thingId(), share.withId());
    }

    private ShareView require(UUID id) {
        return reader.of(List.of(id)).stream().findFirst().orElseThrow(() -> ProblemException.notFound("share"));
    }

    private Instant end(LocalDate last) {
        if (last.isBefore(today())) throw ProblemException.invalid("/until", "Enter a day that is not in the past");
        if (last.isAfter(today().plusYears(1)))
            throw ProblemException.invalid("/until", "Enter a day within a year from today");
        return UkTime.moment(last.plusDays(1).atStartOfDay());
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }

    private void record(String what, String kind, UUID thing, UUID with) {
        audit.record(present.id().toString(), new Act(what, null, kind, thing).about(with));
    }
}
