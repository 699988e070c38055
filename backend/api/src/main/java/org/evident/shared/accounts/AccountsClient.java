package org.evident.shared.accounts;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Keycloak's admin API as {@code evident-accounts}, a service account that may manage people and the membership of
 * organisations, and nothing else of the realm. It waits ten seconds for an answer.
 */
@ApplicationScoped
class AccountsClient {

    private static final String REALMS = "/realms/";
    private static final long PATIENCE_MILLIS = 10_000;

    private final String realm;
    private final Keycloak keycloak;

    AccountsClient(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "evident.accounts.secret") String secret) {
        var at = issuer.lastIndexOf(REALMS);
        this.realm = issuer.substring(at + REALMS.length());
        var client = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
        client.property(QuarkusRestClientProperties.READ_TIMEOUT, PATIENCE_MILLIS);
        client.property(QuarkusRestClientProperties.CONNECT_TIMEOUT, (int) PATIENCE_MILLIS);
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, at))
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("evident-accounts")
                .clientSecret(secret)
                .resteasyClient(client)
                .build();
    }

    RealmResource realm() {
        return keycloak.realm(realm);
    }

    void stop(@Observes ShutdownEvent stop) {
        keycloak.close();
    }
}
