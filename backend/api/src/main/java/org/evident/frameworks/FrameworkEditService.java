package org.evident.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Editions as they are written and come into force, by who looks after the platform. */
@ApplicationScoped
@Transactional
class FrameworkEditService {

    private static final int YEARS_AHEAD = 10;

    private final FrameworkVersionRepository versions;
    private final FrameworkService frameworks;
    private final Caller caller;
    private final Audit audit;

    FrameworkEditService(FrameworkVersionRepository versions, FrameworkService frameworks, Caller caller, Audit audit) {
        this.versions = versions;
        this.frameworks = frameworks;
        this.caller = caller;
        this.audit = audit;
    }

    /** A framework nobody knew yet, with an empty draft. */
    FrameworkVersionView add(FrameworkInput input) {
        caller.requireSomewhere(Right.MANAGE_PLATFORM);
        if (!frameworks.add(input))
            throw new ProblemException(
                    ProblemType.CONFLICT, "Another framework has this short name. Choose another one");
        return draft(input.slug());
    }

    FrameworkVersionView draft(String slug) {
        caller.requireSomewhere(Right.MANAGE_PLATFORM);
        var id = versions.draft(frameworks.require(slug))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "Someone is writing the next edition already. Open that draft instead"));
        record("framework.draft", id, Map.of("framework", slug));
        return frameworks.version(id);
    }

    FrameworkVersionView save(UUID id, int version, FrameworkVersionInput input) {
        hold(id, version);
        input.check(frameworks.version(id).kind().equals("rule-set"));
        versions.save(id, input);
        record("framework.edit", id, Map.of("items", input.items().size()));
        return frameworks.version(id);
    }

    void remove(UUID id, int version) {
        hold(id, version);
        versions.remove(id);
        record("framework.remove-draft", id, Map.of());
    }

    FrameworkVersionView putInForce(UUID id, int version, InForceInput input, Clock clock) {
        hold(id, version);
        var day = input.startsOn();
        var today = UkTime.today(clock);
        if (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD)))
            throw ProblemException.invalid("/startsOn", "Enter a day from today to 10 years from now");
        var draft = frameworks.version(id);
        if (draft.kind().equals("framework") && draft.items().isEmpty())
            throw new ProblemException(ProblemType.CONFLICT, "Enter at least one item first");
        if (!versions.putInForce(id, day))
            throw new ProblemException(
                    ProblemType.CONFLICT, "Another edition comes into force on that day or later. Choose a later day");
        record("framework.put-in-force", id, Map.of("startsOn", day.toString()));
        return frameworks.version(id);
    }

    private void hold(UUID id, int version) {
        caller.requireSomewhere(Right.MANAGE_PLATFORM);
        frameworks.version(id);
        var held = versions.hold(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "An edition with a day stays as it is. Write the next one instead"));
        ETags.requireCurrent(version, held);
    }

    private void record(String what, UUID id, Map<String, ?> detail) {
        audit.record(caller.subject(), new Act(what, null, "framework-version", id).with(detail));
    }
}
