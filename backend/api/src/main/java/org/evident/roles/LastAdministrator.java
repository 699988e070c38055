package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Hindrance;

/** Nobody goes while an organisation would be without an administrator, or sooner so than it is now. */
@ApplicationScoped
class LastAdministrator implements Hindrance {

    private static final String LEFT_ALONE =
            """
            select o.name from organisation o
             cross join lateral (select administered(o.id, cast('00000000-0000-0000-0000-000000000000' as uuid), null) as now,
                                        administered_without(o.id, ?1) as later) d
             where o.id in (select organisation_id from role_assignment where person_id = ?1 and role = 'od-admin')
               and d.now is not null
               and (d.later is null or coalesce(upper(d.later), 'infinity') < coalesce(upper(d.now), 'infinity'))
             order by o.name limit 1""";

    private final EntityManager database;

    LastAdministrator(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<String> hinders(UUID person) {
        @SuppressWarnings("unchecked")
        List<String> organisations = database.createNativeQuery(LEFT_ALONE, String.class)
                .setParameter(1, person)
                .getResultList();
        return organisations.stream()
                .findFirst()
                .map("Nobody else would be an administrator of %s. Make somebody else one first"::formatted);
    }
}
