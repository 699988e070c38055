package org.evident.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds {@link Role#PERSON} and {@link Role#READER} to those the token's own roles and scopes make so. */
@ApplicationScoped
class RoleGroups implements SecurityIdentityAugmentor {

    private final CheckedTokens checked;

    RoleGroups(CheckedTokens checked) {
        this.checked = checked;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || checked.isKept(identity))
            return Uni.createFrom().item(identity);
        var builder = QuarkusSecurityIdentity.builder(identity);
        var person = identity.getRoles().stream().anyMatch(Role.OF_PEOPLE::contains);
        if (person) builder.addRole(Role.PERSON);
        if (person || identity.hasRole(Role.RESOURCES_READ)) builder.addRole(Role.READER);
        return Uni.createFrom().item(checked.keep(builder.build()));
    }
}
