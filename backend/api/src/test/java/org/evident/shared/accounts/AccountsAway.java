package org.evident.shared.accounts;

import java.time.Duration;

/** Accounts of a Keycloak that does not answer. */
public final class AccountsAway {

    private AccountsAway() {}

    public static Accounts atAClosedPort() {
        var client = new AccountsClient("http://127.0.0.1:1/realms/evident", "none");
        return new Accounts(client, new AccountOrganisations(client), Duration.ofDays(7));
    }
}
