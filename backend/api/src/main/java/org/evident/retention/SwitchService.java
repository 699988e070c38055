package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** Records go by themselves only where a named person has looked at what would go and said yes. */
@ApplicationScoped
@Transactional
@Personal(
        table = "retention_switch",
        person = "changed_by",
        recordClass = RecordClass.AUDIT,
        title = "Where you decided whether records go by themselves",
        purpose = "So that it can be shown who decided.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"changed_by"},
        others = {"organisation_id", "version", "is_on", "preview_id", "changed_at"},
        onErasure = Personal.OnErasure.KEEP)
class SwitchService {

    private static final int FRESH_DAYS = 7;

    private final SwitchRepository switches;
    private final RunRepository runs;
    private final RuleService rules;
    private final Present present;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SwitchService(
            SwitchRepository switches,
            RunRepository runs,
            RuleService rules,
            Present present,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.switches = switches;
        this.runs = runs;
        this.rules = rules;
        this.present = present;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    SwitchView of(UUID organisation) {
        rules.requireMay(organisation);
        return switches.of(organisation);
    }

    SwitchView put(UUID organisation, int version, SwitchInput input) {
        rules.requireMay(organisation);
        ETags.requireCurrent(version, switches.of(organisation).version());
        if (input.on()) requireSeen(organisation, input.previewId());
        if (!switches.put(organisation, version, input, present.id())) throw ETags.stale();
        audit.record(
                caller.subject(),
                new Act("retention.switch", organisation, "retention-switch", organisation)
                        .with(Map.of("on", input.on(), "preview", String.valueOf(input.previewId()))));
        return switches.of(organisation);
    }

    private void requireSeen(UUID organisation, UUID preview) {
        runs.find(preview)
                .filter(run -> run.organisationId().equals(organisation))
                .filter(run -> !run.isRemoval() && run.state().equals("done"))
                .filter(run -> run.day().isAfter(UkTime.today(clock).minusDays(FRESH_DAYS)))
                .orElseThrow(() -> ProblemException.invalid(
                        "/previewId", "Look at a preview of the last seven days first, and confirm that one"));
    }
}
