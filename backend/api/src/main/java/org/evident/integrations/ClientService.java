package org.evident.integrations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evident.integrations.ClientCalls.Calls;
import org.evident.integrations.ClientRepository.Whose;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Which organisation an integrator's client acts for: read by its admins, said by whoever looks after the platform. */
@ApplicationScoped
@Transactional
class ClientService {

    private static final int SHOWN_DAYS = 30;
    private static final int KEPT_DAYS = 400;

    private final ClientRepository clients;
    private final TieRepository ties;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ClientService(ClientRepository clients, TieRepository ties, Audit audit, Caller caller, Clock clock) {
        this.clients = clients;
        this.ties = ties;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ClientView> list(ClientRequest asked) {
        if (asked.organisationId != null) caller.requireIn(Right.MANAGE_ORGANISATION, asked.organisationId);
        var whose =
                new Whose(asked.organisationId == null ? mine() : Set.of(asked.organisationId), asked.unknownOnly());
        var items = clients.page(whose, since(), asked.offset(), asked.size);
        return new Page<>(items, asked.page, asked.size, clients.count(whose));
    }

    ClientView require(String client) {
        return clients.find(new Whose(mine(), false), client, since())
                .orElseThrow(() -> ProblemException.notFound("integration"));
    }

    /** Empty for one that only called. */
    Optional<Integer> version(String client) {
        return ties.version(client);
    }

    ClientView.Days days(String client) {
        require(client);
        return new ClientView.Days(clients.days(client, since()));
    }

    ClientView tie(String client, String ifMatch, ClientInput input) {
        requireOfPlatform();
        var standing = ties.version(client);
        ETags.requireStanding(ifMatch, standing);
        if (!ties.isOrganisation(input)) throw ProblemException.invalid("/organisationId", "Select an organisation");
        var before = standing.map(version -> require(client).organisationId()).orElse(null);
        if (!ties.tie(client, input, standing, clock.instant())) throw ETags.stale();
        if (before != null && !before.equals(input.organisationId()))
            record("integration.untie", before, client, Map.of());
        var detail = new LinkedHashMap<String, Object>();
        if (input.callsAMinute() != null) detail.put("callsAMinute", input.callsAMinute());
        record("integration.tie", input.organisationId(), client, detail);
        return require(client);
    }

    void untie(String client, String ifMatch) {
        requireOfPlatform();
        var tied = require(client);
        if (tied.organisationId() == null) throw ProblemException.notFound("integration");
        var standing = ties.version(client);
        ETags.requireStanding(ifMatch, standing);
        if (!ties.untie(client, standing.orElseThrow(ETags::stale))) throw ETags.stale();
        record("integration.untie", tied.organisationId(), client, Map.of());
    }

    void add(List<Calls> calls) {
        ties.add(calls);
    }

    @Scheduled(every = "1h", delayed = "17m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        ties.forgetBefore(UkTime.today(clock).minusDays(KEPT_DAYS));
    }

    private void record(String what, UUID organisation, String client, Map<String, ?> detail) {
        audit.record(caller.subject(), new Act(what, organisation, "integration", client, null, detail));
    }

    /** Null for whoever sees all. */
    private Set<UUID> mine() {
        caller.requireSomewhere(Right.MANAGE_ORGANISATION);
        return caller.mayEverywhere(Right.MANAGE_ORGANISATION)
                ? null
                : caller.organisationsWhere(Right.MANAGE_ORGANISATION);
    }

    private void requireOfPlatform() {
        if (!caller.mayEverywhere(Right.MANAGE_PLATFORM)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Only whoever looks after the platform can do this");
        }
    }

    private LocalDate since() {
        return UkTime.today(clock).minusDays(SHOWN_DAYS);
    }
}
