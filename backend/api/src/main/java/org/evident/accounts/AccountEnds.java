package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.events.PersonErased;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.time.UkTime;

/**
 * What becomes of the account in Keycloak when somebody leaves or is erased. Who leaves keeps theirs: a record of learning
 * is the person's own and outlives the employment (Social Work England asks for it between posts too).
 */
@ApplicationScoped
class AccountEnds {

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    AccountEnds(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    void left(@Observes PersonLeft left) {
        var alias = (String) database.createNativeQuery("select alias from organisation where id = ?1", String.class)
                .setParameter(1, left.organisationId())
                .getSingleResult();
        carry(left.personId(), "leave", alias);
    }

    void erased(@Observes PersonErased erased) {
        carry(erased.person(), "remove", null);
    }

    private void carry(UUID person, String act, String alias) {
        outbox.add(
                AccountChange.KIND,
                "%s:%s:%s:%s:%s".formatted(AccountChange.KIND, act, person, alias, UkTime.today(clock)),
                new AccountChange.Change(person, act, alias));
    }
}
