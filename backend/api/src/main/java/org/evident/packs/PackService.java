package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.packs.PackRepository.Seen;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

@ApplicationScoped
@Transactional
class PackService {

    private final PackRepository packs;
    private final PackReader reader;
    private final PackRules rules;
    private final Present present;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    PackService(
            PackRepository packs,
            PackReader reader,
            PackRules rules,
            Present present,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.packs = packs;
        this.reader = reader;
        this.rules = rules;
        this.present = present;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    Page<PackSummary> list(PackListRequest list) {
        return new Page<>(reader.summaries(packs.page(list)), list.page, list.size, packs.count(list));
    }

    PackView require(UUID id) {
        return reader.view(seen(id));
    }

    PackView add(PackInput input, String key) {
        rules.requireMember(input.organisationId());
        rules.require(input, List.of());
        return idempotency.once(
                key, "addPack", input, PackView.class, () -> saved(Pack.put(present.id(), input, clock.instant())));
    }

    PackView copy(UUID id, PackCopyInput input, String key) {
        var from = seen(id).pack();
        rules.requireMember(input.organisationId());
        return idempotency.once(
                key,
                "copyPack " + id,
                input,
                PackView.class,
                () -> saved(from.copy(present.id(), input.organisationId(), reader.open(from), clock.instant())));
    }

    /** A pack stays in its organisation, and its owner stays its owner. */
    PackView revise(UUID id, int version, PackInput input) {
        var pack = editable(id);
        ETags.requireCurrent(version, pack.version);
        if (!pack.organisationId.equals(input.organisationId())) {
            throw ProblemException.invalid("/organisationId", "A pack stays in its organisation. Copy it instead");
        }
        rules.require(input, pack.items);
        pack.revise(input, clock.instant());
        return saved(pack);
    }

    void archive(UUID id) {
        var pack = editable(id);
        pack.archive(clock.instant());
        record("pack.archive", pack);
    }

    private PackView saved(Pack pack) {
        packs.persistAndFlush(pack);
        if (pack.status.equals("shared")) record("pack.share", pack);
        return require(pack.id);
    }

    private void record(String what, Pack pack) {
        audit.record(
                present.id().toString(),
                new Act(what, pack.organisationId, "pack", pack.id).with(Map.of("visibility", pack.visibility)));
    }

    /** 404 for what the caller does not see, 403 for what they see and may not change. */
    private Pack editable(UUID id) {
        var pack = seen(id).pack();
        if (reader.mayEdit(pack)) return pack;
        throw new ProblemException(ProblemType.NOT_ALLOWED, "Its owner changes it. You can copy it and adapt the copy");
    }

    private Seen seen(UUID id) {
        return packs.seen(id).orElseThrow(() -> ProblemException.notFound("pack"));
    }
}
