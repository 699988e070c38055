package org.evident.rightsrequests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RightsRequestRepository implements PanacheRepositoryBase<RightsRequest, UUID> {

    /** Those that are late come first, then those due soon; those whose clock stands come last. */
    List<RightsRequest> openOf(UUID organisation, int offset, int most) {
        return find(
                        "organisationId = ?1 and closedOn is null order by case when pausedOn is null then 0 else 1 end, dueOn, id",
                        organisation)
                .range(offset, offset + most - 1)
                .list();
    }

    List<RightsRequest> closedOf(UUID organisation, int offset, int most) {
        return find("organisationId = ?1 and closedOn is not null order by closedOn desc, id desc", organisation)
                .range(offset, offset + most - 1)
                .list();
    }

    long count(UUID organisation, boolean isOpen) {
        return count("organisationId = ?1 and closedOn is " + (isOpen ? "null" : "not null"), organisation);
    }

    List<RightsRequest> ofPerson(UUID person, int offset, int most) {
        return find("personId = ?1 order by createdAt desc, id desc", person)
                .range(offset, offset + most - 1)
                .list();
    }

    /** Those whose clock runs and that are due by then, or were. */
    List<RightsRequest> dueBy(LocalDate day) {
        return list("closedOn is null and pausedOn is null and dueOn <= ?1", day);
    }

    @SuppressWarnings("unchecked")
    Map<UUID, String> organisations(Collection<RightsRequest> requests) {
        var ids = requests.stream().map(request -> request.organisationId).distinct();
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select id, name from organisation where id = any(?1)", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }

    boolean isOrganisation(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    boolean isOrWasWith(UUID organisation, UUID person) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from membership where person_id = ?1 and organisation_id = ?2)")
                .setParameter(1, person)
                .setParameter(2, organisation)
                .getSingleResult();
    }
}
