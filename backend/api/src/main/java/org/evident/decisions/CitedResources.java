package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.events.ResourceEnded;
import org.evident.shared.links.Reliance;

/** Living evidence: when what a decision cites ends, the decision is flagged, and its owner is told as all are who rely on it. */
@ApplicationScoped
class CitedResources implements Reliance {

    private final FlagRepository flags;
    private final EntityManager database;
    private final Clock clock;

    CitedResources(FlagRepository flags, EntityManager database, Clock clock) {
        this.flags = flags;
        this.database = database;
        this.clock = clock;
    }

    void hear(@Observes(during = TransactionPhase.IN_PROGRESS) ResourceEnded ended) {
        flags.raise(ended, clock.instant());
    }

    @Override
    public String how() {
        return "cite it in a decision";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> on(String kind, UUID id) {
        return new HashSet<UUID>(database.createNativeQuery(
                        """
                        select distinct d.person_id from decision_evidence e join decision d on d.id = e.decision_id
                         where e.link_kind = ?1 and e.link_id = ?2 and d.binned_at is null""",
                        UUID.class)
                .setParameter(1, kind)
                .setParameter(2, id)
                .getResultList());
    }
}
