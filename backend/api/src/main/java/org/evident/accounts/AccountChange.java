package org.evident.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.accounts.Accounts;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/**
 * Carries to Keycloak what was done to an account. It carries what stands here now rather than what stood then, so that two
 * acts in either order end alike.
 */
@ApplicationScoped
class AccountChange implements OutboxHandler {

    static final String KIND = "account-change";

    private final Accounts accounts;
    private final EntityManager database;
    private final Notices notices;
    private final ObjectMapper json;
    private final PlatformPeople platform;
    private final Clock clock;

    AccountChange(
            Accounts accounts,
            EntityManager database,
            Notices notices,
            ObjectMapper json,
            PlatformPeople platform,
            Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.notices = notices;
        this.json = json;
        this.platform = platform;
        this.clock = clock;
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

    /** Keycloak may be away for longer than a night, and nobody else does this: about a week. */
    @Override
    public int attempts() {
        return 1_000;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        var change = json.treeToValue(payload, Change.class);
        var person = change.person();
        switch (change.act()) {
            case "remove" -> accounts.remove(person);
            case "leave" -> {
                if (!belongs(person, change.alias())) accounts.leave(person, change.alias());
            }
            case "sign-out" -> accounts.signOut(person);
            default -> {
                accounts.setUsable(person, !isDisabled(person));
                if (change.act().equals("disable")) accounts.signOut(person);
            }
        }
    }

    /** Those who look after the platform do by hand in Keycloak what could not be done here. */
    @Override
    public void givenUp(JsonNode payload) throws IOException {
        var change = json.treeToValue(payload, Change.class);
        QuarkusTransaction.requiringNew().run(() -> notices.tell(platform.known(), notice(change)));
    }

    private static Notice notice(Change change) {
        return new Notice(
                "account-change:%s:%s".formatted(change.person(), change.act()),
                "account",
                "A change of an account could not be carried to Keycloak",
                "Do it there by hand: %s, account %s%s."
                        .formatted(
                                change.act(),
                                change.person(),
                                change.alias() == null ? "" : ", organisation " + change.alias()),
                "/account");
    }

    private boolean isDisabled(UUID person) {
        return is("select exists (select 1 from person where id = ?1 and disabled_at is not null)", person);
    }

    /** Whether they came back while this waited, or are to. */
    private boolean belongs(UUID person, String alias) {
        return is(
                """
                select exists (select 1 from membership m join organisation o on o.id = m.organisation_id
                 where m.person_id = ?1 and o.alias = ?2 and (m.ends_on is null or m.ends_on >= ?3))""",
                person,
                alias,
                UkTime.today(clock));
    }

    private boolean is(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery(sql, Boolean.class);
            for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
            return (Boolean) query.getSingleResult();
        });
    }
}
