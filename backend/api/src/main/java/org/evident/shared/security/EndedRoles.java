package org.evident.shared.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.problem.Problem;
import org.evident.shared.time.UkTime;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says to whoever is refused a change that a role of theirs ended in the last days, because it may have ended while they
 * worked. It is said whatever they asked for, so that it tells of nothing but themselves.
 */
class EndedRoles {

    private static final int DAYS = 7;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Caller caller;
    private final EntityManager database;
    private final Clock clock;

    EndedRoles(Caller caller, EntityManager database, Clock clock) {
        this.caller = caller;
        this.database = database;
        this.clock = clock;
    }

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 403 && response.getStatus() != 404 || READS.contains(request.getMethod())) return;
        if (!(response.getEntity() instanceof Problem problem) || !caller.isPerson()) return;
        if (!BlockingOperationControl.isBlockingAllowed()) return;
        var ended = QuarkusTransaction.joiningExisting().call(() -> ended(caller.id(), UkTime.today(clock)));
        if (!ended.isEmpty()) response.setEntity(problem.with(inWords(ended.getFirst())));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> ended(UUID person, LocalDate today) {
        return database.createNativeQuery(
                        """
                        select a.role, o.name, cast(a.ends_on as text) from role_assignment a join organisation o on o.id = a.organisation_id
                         where a.person_id = ?1 and a.ends_on < ?2 and a.ends_on >= ?3
                           and not exists (select 1 from role_assignment b where b.person_id = a.person_id and b.role = a.role
                                and b.organisation_id = a.organisation_id and b.starts_on <= ?2 and (b.ends_on is null or b.ends_on >= ?2))
                         order by a.ends_on desc, a.id limit 1""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, today)
                .setParameter(3, today.minusDays(DAYS))
                .getResultList();
    }

    private static String inWords(Tuple row) {
        return "Your role as %s at %s ended on %s, which may be why"
                .formatted(
                        StaffRole.of(row.get(0, String.class)).title,
                        row.get(1, String.class),
                        DAY.format(LocalDate.parse(row.get(2, String.class))));
    }
}
