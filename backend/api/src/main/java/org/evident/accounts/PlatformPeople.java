package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.evident.shared.accounts.Accounts;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Who looks after the platform. Keycloak says so; our rows say it of those who have been here, as they were then. */
@ApplicationScoped
class PlatformPeople {

    private static final String ROLE = "platform-admin";

    private final Accounts accounts;
    private final EntityManager database;

    PlatformPeople(Accounts accounts, EntityManager database) {
        this.accounts = accounts;
        this.database = database;
    }

    /** While Keycloak is away, our row is believed of whoever has been here, and nothing is said of others. */
    boolean includes(UUID person) {
        if (is("select exists (select 1 from person where id = ?1 and of_platform)", person)) return true;
        try {
            return accounts.has(person, ROLE);
        } catch (WebApplicationException | ProcessingException e) {
            if (is("select exists (select 1 from person where id = ?1 and last_seen_on is not null)", person))
                return false;
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "They have not been here yet, and we cannot ask who they are just now. Try again in a few minutes");
        }
    }

    @SuppressWarnings("unchecked")
    List<UUID> known() {
        return database.createNativeQuery(
                        "select id from person where of_platform and disabled_at is null order by id limit 100",
                        UUID.class)
                .getResultList();
    }

    private boolean is(String sql, UUID person) {
        return (Boolean) database.createNativeQuery(sql, Boolean.class)
                .setParameter(1, person)
                .getSingleResult();
    }
}
