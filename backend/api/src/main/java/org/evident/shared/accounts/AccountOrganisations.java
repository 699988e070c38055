package org.evident.shared.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.time.Duration;
import java.util.UUID;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Keycloak's own organisations, which are known by our aliases. */
@ApplicationScoped
class AccountOrganisations {

    private final AccountsClient client;
    private final Cache<String, String> ids =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

    AccountOrganisations(AccountsClient client) {
        this.client = client;
    }

    /** Whoever is a member stays one. */
    void join(UUID person, String alias) {
        var organisation = client.realm().organizations().get(ids.get(alias, this::id));
        try (var answer = organisation.members().addMember(person.toString())) {
            if (answer.getStatus() < 400 || answer.getStatus() == Accounts.CONFLICT) return;
            ids.invalidate(alias);
            throw new ClientErrorException(answer.getStatus());
        }
    }

    private String id(String alias) {
        return client.realm().organizations().search(alias, true, 0, 5).stream()
                .filter(found -> alias.equals(found.getAlias()) || alias.equals(found.getName()))
                .findFirst()
                .map(OrganizationRepresentation::getId)
                .orElseGet(() -> made(alias));
    }

    private String made(String alias) {
        var organisation = new OrganizationRepresentation();
        organisation.setName(alias);
        organisation.setAlias(alias);
        organisation.setEnabled(true);
        try (var answer = client.realm().organizations().create(organisation)) {
            if (answer.getStatus() != 201) throw new ClientErrorException(answer.getStatus());
            return Accounts.idAt(answer.getLocation().getPath()).toString();
        }
    }
}
