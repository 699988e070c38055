package org.evident.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses whoever has no id, and adds {@link Role#PERSON} and {@link Role#READER} to those the token's own roles and scopes make so. */
@ApplicationScoped
class RoleGroups implements SecurityIdentityAugmentor {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CheckedTokens checked;

    RoleGroups(CheckedTokens checked) {
        this.checked = checked;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || checked.isKept(identity))
            return Uni.createFrom().item(identity);
        if (!isAboutSomebody(identity)) return Uni.createFrom().failure(new AuthenticationFailedException());
        var builder = QuarkusSecurityIdentity.builder(identity);
        var person = identity.getRoles().stream().anyMatch(Role.OF_PEOPLE::contains);
        if (person) builder.addRole(Role.PERSON);
        if (person || identity.hasRole(Role.RESOURCES_READ)) builder.addRole(Role.READER);
        return Uni.createFrom().item(checked.keep(builder.build()));
    }

    /** People and integrators are known by an id of Keycloak's; a token without one is no proof of who asks. */
    private static boolean isAboutSomebody(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(Claims.sub) instanceof String subject
                && ID.matcher(subject).matches();
    }
}
