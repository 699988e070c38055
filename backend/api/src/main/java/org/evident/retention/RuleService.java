package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** The schedule of an organisation, and the defaults of those that have none of their own. */
@ApplicationScoped
@Transactional
@Personal(
        table = "retention_rule",
        person = "changed_by",
        recordClass = RecordClass.AUDIT,
        title = "Retention rules you changed",
        purpose = "So that a rule can be asked about.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"changed_by"},
        others = {
            "organisation_id",
            "record_class",
            "person_class",
            "version",
            "years",
            "months",
            "counted_from",
            "source",
            "reason",
            "effective_on",
            "changed_at"
        },
        onErasure = Personal.OnErasure.KEEP)
class RuleService {

    private final RuleRepository rules;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RuleService(RuleRepository rules, Audit audit, Caller caller, Clock clock) {
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<RuleView> defaults(PageRequest page) {
        caller.requireSomewhere(Right.MANAGE_PRIVACY);
        return page(null, page);
    }

    Page<RuleView> of(UUID organisation, PageRequest page) {
        requireMay(organisation);
        return page(organisation, page);
    }

    RuleView changeDefault(String recordClass, String personClass, int version, RuleInput input) {
        if (!caller.mayEverywhere(Right.MANAGE_PLATFORM)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "The defaults are changed by those who look after the platform");
        }
        return change(null, recordClass, personClass, version, input);
    }

    RuleView changeOf(UUID organisation, String recordClass, String personClass, int version, RuleInput input) {
        requireMay(organisation);
        return change(organisation, recordClass, personClass, version, input);
    }

    void requireMay(UUID organisation) {
        caller.requireIn(Right.MANAGE_PRIVACY, organisation);
        if (!rules.isOrganisation(organisation)) throw ProblemException.notFound("organisation");
    }

    private RuleView change(UUID organisation, String recordClass, String personClass, int version, RuleInput input) {
        var from = require(organisation, recordClass, personClass);
        ETags.requireCurrent(version, from.latest());
        input.check(UkTime.today(clock));
        if (!rules.add(organisation, from, input, caller.id())) throw ETags.stale();
        audit.record(
                caller.subject(),
                new Act(
                        "retention.change-rule",
                        organisation,
                        "retention-rule",
                        recordClass + "/" + personClass,
                        null,
                        Map.of(
                                "version", from.latest() + 1,
                                "years", input.years(),
                                "months", input.months(),
                                "effectiveOn", input.effectiveOn().toString())));
        return RuleView.of(require(organisation, recordClass, personClass));
    }

    private Rule require(UUID organisation, String recordClass, String personClass) {
        return rules.rules(organisation, UkTime.today(clock)).stream()
                .filter(rule -> rule.recordClass().equals(recordClass))
                .filter(rule -> rule.personClass().equals(personClass))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("rule"));
    }

    private Page<RuleView> page(UUID organisation, PageRequest page) {
        List<Rule> all = rules.rules(organisation, UkTime.today(clock));
        var items = all.stream()
                .skip(page.offset())
                .limit(page.size)
                .map(RuleView::of)
                .toList();
        return new Page<>(items, page.page, page.size, all.size());
    }
}
