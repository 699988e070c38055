package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** What an administrator does to the accounts of an organisation: felt here at once, and carried to Keycloak after commit. */
@ApplicationScoped
@Transactional
class AccountService {

    private static final int DAYS_BACK = 30;
    private static final int YEARS_AHEAD = 10;

    private final AccountReader reader;
    private final AccountBook book;
    private final AccountRules rules;
    private final Present present;
    private final Audit audit;
    private final Viewings viewings;
    private final Outbox outbox;
    private final Clock clock;

    AccountService(
            AccountReader reader,
            AccountBook book,
            AccountRules rules,
            Present present,
            Audit audit,
            Viewings viewings,
            Outbox outbox,
            Clock clock) {
        this.reader = reader;
        this.book = book;
        this.rules = rules;
        this.present = present;
        this.audit = audit;
        this.viewings = viewings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<AccountSummary> list(UUID organisation, AccountListRequest list) {
        rules.requireMayRead(organisation);
        return reader.page(organisation, list);
    }

    AccountView look(UUID organisation, UUID person) {
        rules.requireMayRead(organisation);
        var view = require(organisation, person);
        viewings.seen(present.id(), person, "account");
        record("account.view", organisation, person, Map.of());
        return view;
    }

    AccountView disable(UUID organisation, UUID person, int version) {
        requireCurrent(organisation, person, version);
        rules.requireAnother(person);
        rules.requireOnlyOurs(organisation, person);
        rules.requireAnotherAdmin(organisation, person);
        book.disable(person, version, present.id(), rules.actsFor(organisation));
        return carried("account.disable", organisation, person, "disable");
    }

    AccountView enable(UUID organisation, UUID person, int version) {
        requireVersion(organisation, person, version);
        rules.requireMayEnable(organisation, person);
        book.enable(person, version);
        return carried("account.enable", organisation, person, "enable");
    }

    AccountView signOut(UUID organisation, UUID person, int version) {
        requireCurrent(organisation, person, version);
        book.signOut(person, version);
        return carried("account.sign-out", organisation, person, "sign-out");
    }

    void end(UUID organisation, UUID person, int version, EndInput input) {
        requireCurrent(organisation, person, version);
        rules.requireAnother(person);
        var today = UkTime.today(clock);
        if (input.endsOn().isBefore(today.minusDays(DAYS_BACK))
                || input.endsOn().isAfter(today.plusYears(YEARS_AHEAD)))
            throw ProblemException.invalid("/endsOn", "Enter a last day from 30 days ago to ten years ahead");
        rules.requireAnotherAdmin(organisation, person);
        book.end(organisation, person, version, input.endsOn());
        record(
                "membership.end",
                organisation,
                person,
                Map.of("endsOn", input.endsOn().toString()));
    }

    /** Somebody who is not of this organisation is not there, whatever they are elsewhere. */
    private AccountView require(UUID organisation, UUID person) {
        return reader.find(organisation, person)
                .map(rules::withActs)
                .orElseThrow(() -> ProblemException.notFound("person"));
    }

    private AccountView requireVersion(UUID organisation, UUID person, int version) {
        rules.requireMayManage(organisation);
        var held = require(organisation, person);
        ETags.requireCurrent(version, held.version());
        return held;
    }

    private void requireCurrent(UUID organisation, UUID person, int version) {
        var held = requireVersion(organisation, person, version);
        if (held.state().equals("ended"))
            throw new ProblemException(ProblemType.CONFLICT, "They no longer belong to the organisation");
    }

    private AccountView carried(String what, UUID organisation, UUID person, String act) {
        record(what, organisation, person, Map.of());
        var view = require(organisation, person);
        outbox.add(
                AccountChange.KIND,
                "account:%s:%d".formatted(person, view.version()),
                new AccountChange.Change(person, act, null));
        return view;
    }

    private void record(String what, UUID organisation, UUID person, Map<String, ?> detail) {
        audit.record(
                present.id().toString(),
                new Act(what, organisation, "person", person).about(person).with(detail));
    }
}
