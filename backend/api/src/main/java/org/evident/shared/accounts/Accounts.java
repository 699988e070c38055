package org.evident.shared.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What Evident does to accounts in Keycloak for an administrator. Each act may be repeated and then changes nothing. One
 * that Keycloak will never take throws {@link AccountRefused}; whatever else it throws is worth another try.
 */
@ApplicationScoped
public class Accounts {

    private static final String SET_PASSWORD = "UPDATE_PASSWORD";
    private static final String PROVE_ADDRESS = "VERIFY_EMAIL";
    static final int CONFLICT = 409;
    static final int NOT_FOUND = 404;

    private final AccountsClient client;
    private final AccountOrganisations organisations;
    private final Duration valid;
    private final Cache<String, RoleRepresentation> roles =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

    Accounts(
            AccountsClient client,
            AccountOrganisations organisations,
            @ConfigProperty(name = "evident.invitations.valid") Duration valid) {
        this.client = client;
        this.organisations = organisations;
        this.valid = valid;
    }

    /** How long the link in an invitation holds. */
    public Duration valid() {
        return valid;
    }

    /**
     * The account of an address, made now where there is none. Nobody can sign in with a new one before it is set up. Only
     * one that is made here comes into the care of the organisation's admins in Keycloak, who could set its password: one
     * that is there already may be somebody's elsewhere, and opens what they see there.
     *
     * @param alias of the organisation that it is made for
     */
    public Account findOrMake(String email, String given, String family, String alias) {
        return find(email)
                .or(() -> make(email, given, family, alias))
                .orElseThrow(() -> new AccountRefused(
                        "The sign-in service has this address under another name. Ask who looks after Evident"));
    }

    /** Lets the account in with a realm role: {@code practitioner} or {@code foster-carer}. */
    public void allow(UUID id, String role) {
        var mapped = client.realm().users().get(id.toString()).roles().realmLevel();
        var known = roles.getIfPresent(role);
        if (known == null) {
            known = mapped.listAvailable().stream()
                    .filter(r -> r.getName().equals(role))
                    .findFirst()
                    .orElse(null);
            if (known == null) return; // They have it.
            roles.put(role, known);
        }
        mapped.add(List.of(known));
    }

    /** Whether the account has a realm role, by itself or through a group. One that is not there has none. */
    public boolean has(UUID id, String role) {
        try {
            return client.realm().users().get(id.toString()).roles().realmLevel().listEffective().stream()
                    .anyMatch(held -> held.getName().equals(role));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) return false;
            throw e;
        }
    }

    /** Makes them a member of the organisation with this alias, which is made where Keycloak does not know it. */
    public void join(UUID id, String alias) {
        organisations.join(id, alias);
    }

    /** Makes them a member no longer; the account stays theirs. */
    public void leave(UUID id, String alias) {
        organisations.leave(id, alias);
    }

    /** The account itself goes, with all that proves who they are. */
    public void remove(UUID id) {
        try (var answer = client.realm().users().delete(id.toString())) {
            if (answer.getStatus() >= 400 && answer.getStatus() != NOT_FOUND)
                throw new ClientErrorException(answer.getStatus());
        }
    }

    /** Mails a link, which holds once, to set a password and so prove the address. */
    public void mailLink(UUID id) {
        client.realm()
                .users()
                .get(id.toString())
                .executeActionsEmail(
                        "evident-web", null, (int) valid.toSeconds(), List.of(SET_PASSWORD, PROVE_ADDRESS));
    }

    public void setUsable(UUID id, boolean usable) {
        ifThere(() -> {
            var user = client.realm().users().get(id.toString());
            var held = user.toRepresentation();
            if (held.isEnabled() == usable) return;
            held.setEnabled(usable);
            user.update(held);
        });
    }

    /** Ends every session; access tokens that are out are refused by us (see {@code shared.security.Doors}). */
    public void signOut(UUID id) {
        ifThere(() -> client.realm().users().get(id.toString()).logout());
    }

    /** Whoever has no account any more cannot sign in, and is in no group. */
    static void ifThere(Runnable act) {
        try {
            act.run();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != NOT_FOUND) throw e;
        }
    }

    private Optional<Account> find(String email) {
        return client.realm().users().searchByEmail(email, true).stream()
                .filter(user -> email.equalsIgnoreCase(user.getEmail()))
                .findFirst()
                .map(Accounts::account);
    }

    private Optional<Account> make(String email, String given, String family, String alias) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setFirstName(given);
        user.setLastName(family);
        user.setEnabled(true);
        user.setRequiredActions(List.of(SET_PASSWORD, PROVE_ADDRESS));
        user.setGroups(organisations.inCareOf(alias));
        try (var answer = client.realm().users().create(user)) {
            return switch (answer.getStatus()) {
                case 201 -> Optional.of(new Account(idAt(answer.getLocation().getPath()), true, true));
                case CONFLICT -> find(email); // Somebody else has just made it.
                case 400 ->
                    throw new AccountRefused(
                            "The sign-in service does not take this name or address. Check both, then invite them again");
                default -> throw new ClientErrorException(answer.getStatus());
            };
        }
    }

    static UUID idAt(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Account account(UserRepresentation user) {
        var actions = user.getRequiredActions();
        return new Account(
                UUID.fromString(user.getId()), user.isEnabled(), actions != null && actions.contains(SET_PASSWORD));
    }
}
