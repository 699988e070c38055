package org.evident.outward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class EmbedHostsService {

    private final EmbedHostsRepository kept;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    EmbedHostsService(EmbedHostsRepository kept, Audit audit, Caller caller, Clock clock) {
        this.kept = kept;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who may frame a block that is for this organisation: told to every browser that shows it. */
    List<String> of(String alias) {
        return alias == null ? List.of() : kept.ofAlias(alias);
    }

    EmbedHostsView require(UUID organisation) {
        requireOwn(organisation);
        return kept.of(organisation);
    }

    EmbedHostsView allow(UUID organisation, int version, EmbedHostsInput input) {
        requireOwn(organisation);
        caller.require(Right.EDIT_RESOURCES, organisation);
        if (!kept.replace(organisation, version, input.hosts(), clock.instant())) {
            ETags.requireCurrent(version, kept.of(organisation).version());
        }
        audit.record(
                caller.subject(),
                new Act("embed-hosts.allow", organisation, "organisation", organisation)
                        .with(Map.of("hosts", input.hosts().size())));
        return kept.of(organisation);
    }

    private void requireOwn(UUID organisation) {
        caller.requireMember(organisation);
    }
}
