package org.evident.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CheckedTokensTest {

    private static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final CheckedTokens checked = new CheckedTokens(clock(now::get));

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private record Words(String raw, long ends) implements JsonWebToken {

        @Override
        public String getName() {
            return "tom";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) (name.equals("raw_token") ? raw : name.equals("exp") ? ends : null);
        }
    }

    private SecurityIdentity ask(String token) {
        return checked.authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")), null)
                .await()
                .atMost(Duration.ofSeconds(1));
    }

    private void found(String token, Instant ends) {
        checked.keep(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Words(token, ends.getEpochSecond()))
                .addRole(Role.PERSON)
                .addAttribute("the request", new Object())
                .build());
    }

    @Test
    void one_that_was_never_found_good_is_left_to_be_read() {
        found("one", NINE.plusSeconds(300));
        assertThat(ask("another")).isNull();
    }

    @Test
    void one_that_was_found_good_is_known_again_without_its_request() {
        found("one", NINE.plusSeconds(300));
        assertThat(ask("one").getRoles()).containsExactly(Role.PERSON);
        assertThat(ask("one").<Object>getAttribute("the request")).isNull();
        assertThat(checked.isKept(ask("one"))).isTrue();
    }

    @Test
    void one_that_has_ended_since_is_not_taken() {
        found("one", NINE.plusSeconds(10));
        now.set(NINE.plusSeconds(10));
        assertThat(ask("one")).isNull();
    }
}
