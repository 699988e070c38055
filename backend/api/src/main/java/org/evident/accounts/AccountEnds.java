package org.evident.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.events.PersonErased;
import org.evident.shared.events.PersonLeft;
import org.evident.shared.outbox.Outbox;

/**
 * What becomes of the account in Keycloak when somebody leaves or is erased. Who leaves keeps theirs: a record of learning
 * is the person's own and outlives the employment (Social Work England asks for it between posts too). So an organisation
 * that switched it off lets go of that as well.
 */
@ApplicationScoped
class AccountEnds {

    private final EntityManager database;
    private final AccountBook book;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    AccountEnds(EntityManager database, AccountBook book, Audit audit, Outbox outbox, Clock clock) {
        this.database = database;
        this.book = book;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    void left(@Observes PersonLeft left) {
        var alias = (String) database.createNativeQuery("select alias from organisation where id = ?1", String.class)
                .setParameter(1, left.organisationId())
                .getSingleResult();
        carry(left.personId(), "leave", alias);
        if (!book.letGo(left.personId(), left.organisationId())) return;
        carry(left.personId(), "enable", alias);
        audit.record(
                "system",
                new Act("account.enable", left.organisationId(), "person", left.personId()).about(left.personId()));
    }

    void erased(@Observes PersonErased erased) {
        carry(erased.person(), "remove", null);
    }

    private void carry(UUID person, String act, String alias) {
        outbox.add(
                AccountChange.KIND,
                "%s:%s:%s:%s:%s".formatted(AccountChange.KIND, act, person, alias, clock.instant()),
                new AccountChange.Change(person, act, alias));
    }
}
