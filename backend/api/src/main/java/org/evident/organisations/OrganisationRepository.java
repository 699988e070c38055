package org.evident.organisations;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    PanacheQuery<Organisation> among(Collection<UUID> ids) {
        return find("id in ?1 order by name, id", ids);
    }

    List<ServiceArea> serviceAreasOf(Collection<UUID> organisations) {
        return getEntityManager()
                .createQuery("from ServiceArea where organisationId in ?1 order by name", ServiceArea.class)
                .setParameter(1, organisations)
                .getResultList();
    }

    List<Team> teamsOf(Collection<UUID> serviceAreas) {
        return getEntityManager()
                .createQuery("from Team where serviceAreaId in ?1 order by name", Team.class)
                .setParameter(1, serviceAreas)
                .getResultList();
    }
}
