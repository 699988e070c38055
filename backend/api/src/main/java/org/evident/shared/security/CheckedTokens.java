package org.evident.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who stands behind the tokens that were found good within the last minute, so that a page's many calls are checked
 * once: a third of the work of a small answer. Keys that Keycloak withdraws are felt within that minute; a token is never
 * taken after its end, and one that was refused is never remembered.
 */
@ApplicationScoped
class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final String KEPT = "evident.kept";

    /** Some ten kilobytes each: more people than one replica serves in a minute. */
    private static final int MOST = 2_000;

    private final Clock clock;
    private final Cache<String, SecurityIdentity> recent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    CheckedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the provider that reads tokens, which is asked when this one knows nothing. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest asked, AuthenticationRequestContext context) {
        var known = recent.getIfPresent(asked.getToken().getToken());
        return Uni.createFrom().item(known != null && endsLater(known) ? known : null);
    }

    boolean isKept(SecurityIdentity identity) {
        return identity.getAttribute(KEPT) != null;
    }

    /** The same person and roles, without what belongs to the request that brought the token. */
    SecurityIdentity keep(SecurityIdentity found) {
        if (found.getPrincipal() instanceof JsonWebToken token) {
            var kept = QuarkusSecurityIdentity.builder()
                    .setPrincipal(token)
                    .addRoles(found.getRoles())
                    .addAttribute(KEPT, true)
                    .build();
            recent.put(token.getRawToken(), kept);
        }
        return found;
    }

    private boolean endsLater(SecurityIdentity identity) {
        return ((JsonWebToken) identity.getPrincipal()).getExpirationTime()
                > clock.instant().getEpochSecond();
    }
}
