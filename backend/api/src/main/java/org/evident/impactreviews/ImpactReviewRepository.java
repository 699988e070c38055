package org.evident.impactreviews;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImpactReviewRepository implements PanacheRepositoryBase<ImpactReview, UUID> {

    /** What nothing final is answered to. */
    private static final String OPEN = "personId = ?1 and dueOn <= ?2 and (changed is null or changed = 'too-early')";

    Optional<ImpactReview> own(UUID record, UUID person) {
        return find("recordId = ?1 and personId = ?2", record, person).firstResultOptional();
    }

    List<ImpactReview> due(UUID person, LocalDate today, int page, int size) {
        return find(OPEN + " order by dueOn, recordId", person, today)
                .page(page - 1, size)
                .list();
    }

    long countDue(UUID person, LocalDate today) {
        return count(OPEN, person, today);
    }

    /** Claimed by whoever asks: other replicas pass them over. */
    @SuppressWarnings("unchecked")
    List<UUID> claimDue(LocalDate today, int most) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        update impact_review set asked_at = now() where record_id in (
                          select r.record_id from impact_review r join cpd_record c on c.id = r.record_id and c.binned_at is null
                           where r.due_on <= ?1 and r.asked_at is null and (r.changed is null or r.changed = 'too-early')
                           order by r.due_on, r.record_id limit ?2 for update of r skip locked)
                        returning record_id""",
                        UUID.class)
                .setParameter(1, today)
                .setParameter(2, most)
                .getResultList();
    }
}
