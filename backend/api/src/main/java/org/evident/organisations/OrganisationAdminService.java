package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Organisations come, change and go: by who looks after the platform, and in part by their own administrators. */
@ApplicationScoped
@Transactional
class OrganisationAdminService {

    private final OrganisationRepository organisations;
    private final OrganisationRules rules;
    private final OrganisationReader reader;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    OrganisationAdminService(
            OrganisationRepository organisations,
            OrganisationRules rules,
            OrganisationReader reader,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.organisations = organisations;
        this.rules = rules;
        this.reader = reader;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<OrganisationSummary> list(OrganisationListRequest list) {
        caller.requireSomewhere(Right.MANAGE_PLATFORM);
        var items = organisations.page(list, UkTime.today(clock));
        return new Page<>(items, list.page, list.size, organisations.count(list));
    }

    OrganisationView add(OrganisationInput input, String key) {
        caller.requireSomewhere(Right.MANAGE_PLATFORM);
        return idempotency.once(key, "addOrganisation", input, OrganisationView.class, () -> {
            var alias = rules.aliasFor(input);
            return saved("add", Organisation.found(alias, input, rules.councilOf(input, null), clock.instant()));
        });
    }

    /** Its kind and council say what it is, and are the platform's to change. */
    OrganisationView revise(UUID id, int version, OrganisationInput input) {
        caller.requireIn(Right.MANAGE_ORGANISATION, id);
        var organisation = locked(id, version);
        if (!organisation.isActive()) throw archived();
        if (!organisation.staysWhatItIs(input) && !caller.may(Right.MANAGE_PLATFORM, id)) {
            throw ProblemException.invalid(
                    organisation.kind.equals(input.kind()) ? "/gssCode" : "/kind",
                    "Ask whoever looks after Evident to change what kind of organisation it is, or its council");
        }
        rules.requireFreeName(input, organisation);
        organisation.describe(input, rules.councilOf(input, organisation), clock.instant());
        return saved("revise", organisation);
    }

    OrganisationView archive(UUID id, int version) {
        var organisation = ofPlatform(id, version);
        if (organisation.isActive()) organisation.archive(clock.instant());
        return saved("archive", organisation);
    }

    OrganisationView reopen(UUID id, int version) {
        var organisation = ofPlatform(id, version);
        rules.requireFreeCouncil(organisation);
        if (!organisation.isActive()) organisation.reopen(clock.instant());
        return saved("reopen", organisation);
    }

    private Organisation ofPlatform(UUID id, int version) {
        caller.requireIn(Right.MANAGE_PLATFORM, id);
        return locked(id, version);
    }

    private Organisation locked(UUID id, int version) {
        var found = organisations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("organisation"));
        ETags.requireCurrent(version, found.version);
        return found;
    }

    private OrganisationView saved(String act, Organisation organisation) {
        organisations.persistAndFlush(organisation);
        audit.record(
                caller.subject(),
                new Act("organisation." + act, organisation.id, "organisation", organisation.id)
                        .with(Map.of("kind", organisation.kind, "status", organisation.status)));
        return reader.views(List.of(organisation)).getFirst();
    }

    private static ProblemException archived() {
        return new ProblemException(ProblemType.CONFLICT, "It is archived. Whoever looks after Evident can reopen it");
    }
}
