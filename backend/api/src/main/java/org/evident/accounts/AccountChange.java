package org.evident.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.UUID;
import org.evident.shared.accounts.Accounts;
import org.evident.shared.outbox.OutboxHandler;

/**
 * Carries to Keycloak what was done to an account. It carries what stands here now rather than what stood then, so that two
 * acts in either order end alike.
 */
@ApplicationScoped
class AccountChange implements OutboxHandler {

    static final String KIND = "account-change";

    private final Accounts accounts;
    private final EntityManager database;
    private final ObjectMapper json;

    AccountChange(Accounts accounts, EntityManager database, ObjectMapper json) {
        this.accounts = accounts;
        this.database = database;
        this.json = json;
    }

    /**
     * @param act disable, enable, sign-out, leave or remove
     * @param alias of the organisation they leave, or null
     */
    record Change(UUID person, String act, String alias) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        var change = json.treeToValue(payload, Change.class);
        var person = change.person();
        switch (change.act()) {
            case "remove" -> accounts.remove(person);
            case "leave" -> accounts.leave(person, change.alias());
            case "sign-out" -> accounts.signOut(person);
            default -> {
                var disabled = QuarkusTransaction.requiringNew().call(() -> isDisabled(person));
                accounts.setUsable(person, !disabled);
                if (change.act().equals("disable")) accounts.signOut(person);
            }
        }
    }

    private boolean isDisabled(UUID person) {
        var found = database.createNativeQuery(
                        "select disabled_at is not null from person where id = ?1", Boolean.class)
                .setParameter(1, person)
                .getResultList();
        return !found.isEmpty() && (Boolean) found.getFirst();
    }
}
