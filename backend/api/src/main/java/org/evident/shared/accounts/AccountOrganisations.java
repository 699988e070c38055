package org.evident.shared.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/**
 * Keycloak's own organisations, and the groups whose accounts an organisation's admins look after in its console. Both are
 * known by our aliases. A group is made with its admins by whoever runs Keycloak; until then there is none to be in.
 */
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

    void leave(UUID person, String alias) {
        known(alias).ifPresent(id -> {
            try (var answer = client.realm()
                    .organizations()
                    .get(id)
                    .members()
                    .member(person.toString())
                    .delete()) {
                if (answer.getStatus() >= 400 && answer.getStatus() != Accounts.NOT_FOUND)
                    throw new ClientErrorException(answer.getStatus());
            }
        });
        group(alias)
                .ifPresent(group -> Accounts.ifThere(
                        () -> client.realm().users().get(person.toString()).leaveGroup(group.getId())));
    }

    /** The group that an account is made in; none where whoever runs Keycloak has not made one. */
    List<String> inCareOf(String alias) {
        return group(alias).map(GroupRepresentation::getPath).stream().toList();
    }

    private Optional<GroupRepresentation> group(String alias) {
        return client.realm().groups().groups(alias, true, 0, 5, true).stream()
                .filter(group -> alias.equals(group.getName()))
                .findFirst();
    }

    private String id(String alias) {
        return known(alias).orElseGet(() -> made(alias));
    }

    private Optional<String> known(String alias) {
        return client.realm().organizations().search(alias, true, 0, 5).stream()
                .filter(found -> alias.equals(found.getAlias()) || alias.equals(found.getName()))
                .findFirst()
                .map(OrganizationRepresentation::getId);
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
