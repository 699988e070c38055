package org.evident.living;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
@Transactional
class RelianceService {

    private final WhoRelies who;
    private final Visibility visibility;
    private final EntityManager database;
    private final Caller caller;

    RelianceService(WhoRelies who, Visibility visibility, EntityManager database, Caller caller) {
        this.who = who;
        this.visibility = visibility;
        this.database = database;
        this.caller = caller;
    }

    RelianceView of(UUID resource) {
        caller.require(Right.EDIT_RESOURCES, organisationOf(resource));
        return new RelianceView(who.counted(resource));
    }

    @SuppressWarnings("unchecked")
    private UUID organisationOf(UUID resource) {
        List<UUID> seen = visibility
                .bindSeen(database.createNativeQuery(
                        "select r.organisation_id from learning_resource r where r.id = :id and"
                                + Visibility.SEEN_BY_CALLER,
                        UUID.class))
                .setParameter("id", resource)
                .getResultList();
        if (seen.isEmpty()) throw ProblemException.notFound("resource");
        return seen.getFirst();
    }
}
