package org.evident.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Adds {@link Role#PERSON} and the groups of readers to those the token's own roles and scopes make so, and turns away who
 * was disabled or signed out since the token was issued.
 */
@ApplicationScoped
class RoleGroups implements SecurityIdentityAugmentor {

    private final CheckedTokens checked;
    private final Doors doors;

    RoleGroups(CheckedTokens checked, Doors doors) {
        this.checked = checked;
        this.doors = doors;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) return Uni.createFrom().item(identity);
        var grouped = checked.isKept(identity) ? identity : checked.keep(grouped(identity));
        if (!grouped.hasRole(Role.PERSON) || !(grouped.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(grouped);
        }
        var person = UUID.fromString(token.getSubject());
        if (doors.isKnown(person)) return Uni.createFrom().item(() -> let(grouped, person, token));
        return context.runBlocking(() -> let(grouped, person, token));
    }

    private static SecurityIdentity grouped(SecurityIdentity identity) {
        var builder = QuarkusSecurityIdentity.builder(identity);
        var person = identity.getRoles().stream().anyMatch(Role.OF_PEOPLE::contains);
        if (person) builder.addRole(Role.PERSON);
        if (person || identity.hasRole(Role.RESOURCES_READ)) builder.addRole(Role.READER);
        if (person || identity.hasRole(Role.EVENTS_READ)) builder.addRole(Role.EVENT_READER);
        return builder.build();
    }

    private SecurityIdentity let(SecurityIdentity identity, UUID person, JsonWebToken token) {
        if (!doors.opensFor(person, token)) throw new AuthenticationFailedException();
        return identity;
    }
}
