package org.evident.organisations;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "membership",
        person = "person_id",
        recordClass = RecordClass.ACCOUNT,
        title = "Where you work or foster",
        purpose = "To show you what is meant for your organisation, service area and team.",
        basis = Basis.PUBLIC_TASK,
        columns = {"organisation_id", "service_area_id", "team_id", "kind", "household_id", "starts_on", "ends_on"},
        others = {"id", "person_id"},
        onErasure = OnErasure.KEEP,
        stays =
                "Your organisation keeps for as long as its retention schedule says that somebody was here, and from when to when. It no longer says who.",
        address = "/account")
@Personal(
        table = "role_assignment",
        person = "person_id",
        recordClass = RecordClass.ROLES,
        title = "Roles you hold or held",
        purpose = "To let you do what your role needs, from its first day to its last.",
        basis = Basis.PUBLIC_TASK,
        columns = {"organisation_id", "service_area_id", "team_id", "role", "starts_on", "ends_on", "handover_note"},
        others = {"id", "person_id"},
        onErasure = OnErasure.KEEP,
        stays = "Your organisation must be able to show that somebody held the role. It no longer says who.",
        address = "/account")
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
