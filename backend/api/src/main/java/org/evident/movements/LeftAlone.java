package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;

/**
 * Tells who looks after the platform, and the organisation's account managers, when the membership of its last administrator
 * has run out: once, because each of them has one notice for it. Nobody in the organisation could make another one.
 */
@ApplicationScoped
class LeftAlone {

    private static final String WHO =
            """
            select p.id from person p
             where p.disabled_at is null and p.id <> ?2 and (p.of_platform or exists (
               select 1 from role_assignment a where a.person_id = p.id and a.organisation_id = ?1 and a.role = 'account-manager'
                  and a.starts_on <= ?3 and (a.ends_on is null or a.ends_on >= ?3)))
             order by p.of_platform desc, p.id limit 100""";

    private final EntityManager database;
    private final Notices notices;

    LeftAlone(EntityManager database, Notices notices) {
        this.database = database;
        this.notices = notices;
    }

    @SuppressWarnings("unchecked")
    void tell(UUID organisation, UUID person, LocalDate last, LocalDate today) {
        List<UUID> who = database.createNativeQuery(WHO, UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, person)
                .setParameter(3, today)
                .getResultList();
        var name = (String) database.createNativeQuery("select name from organisation where id = ?1", String.class)
                .setParameter(1, organisation)
                .getSingleResult();
        notices.tell(
                who,
                new Notice(
                        "left-alone:%s:%s:%s".formatted(organisation, person, last),
                        "last-administrator",
                        "%s has no administrator whose membership goes on".formatted(name),
                        "The membership of the last one is over. They keep the role until somebody else holds it.",
                        "/admin/roles?organisation=" + organisation));
    }
}
