package org.evident.shared.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.evident.shared.problem.Problem;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.request.RequestId;
import org.evident.shared.security.Role;

/**
 * How often one client may ask, on this replica: a person by the subject of a token that holds, an integrator's client by its
 * id, all others by their address, so that bad tokens are counted where they come from. Headers as in the IETF draft on RateLimit.
 */
class RateLimit {

    private final int person;
    private final int address;
    private final ClientLimits clients;
    private final Clock clock;
    private final ObjectMapper json;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    /** Requests a minute; 0 for any number. */
    RateLimit(
            @ConfigProperty(name = "evident.limit.person") int person,
            @ConfigProperty(name = "evident.limit.address") int address,
            ClientLimits clients,
            Clock clock,
            ObjectMapper json) {
        this.person = person;
        this.address = address;
        this.clients = clients;
        this.clock = clock;
        this.json = json;
    }

    /** After tokens have been found and before anything is asked of the application. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 50);
    }

    private void check(RoutingContext context) {
        if (!context.request().path().startsWith("/api/")) {
            context.next();
            return;
        }
        var from = "address:" + context.request().remoteAddress().hostAddress();
        var token = context.request().getHeader("Authorization") != null;
        if (token && address > 0 && bucket(from, address).isEmpty(clock.millis())) {
            ask(context, "address", from, address);
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        who -> {
                            if (who == null || who.isAnonymous()) ask(context, "address", from, address);
                            else askAs(context, who);
                        },
                        badToken -> countRefused(context, from));
    }

    /** A person wherever they are, or a client of an integrator, which may have a limit of its own. */
    private void askAs(RoutingContext context, SecurityIdentity who) {
        var isPerson = who.hasRole(Role.PERSON) || !(who.getPrincipal() instanceof JsonWebToken);
        var client = isPerson ? null : clients.heard((JsonWebToken) who.getPrincipal());
        if (client == null)
            ask(context, "person", "person:" + who.getPrincipal().getName(), person);
        else {
            var limit = clients.of(client);
            ask(context, "client", "client:" + limit + ":" + client, limit);
        }
    }

    /** A token that does not hold has been answered already. */
    private void countRefused(RoutingContext context, String from) {
        if (address > 0) bucket(from, address).take(clock.millis());
        if (!context.failed() && !context.response().ended()) context.next();
    }

    private Bucket bucket(String client, int limit) {
        return buckets.get(client, key -> new Bucket(limit, clock.millis()));
    }

    private void ask(RoutingContext context, String policy, String client, int limit) {
        if (limit == 0) {
            context.next();
            return;
        }
        var allowance = bucket(client, limit).take(clock.millis());
        context.response().putHeader("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(policy, limit));
        context.response()
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, allowance.left(), allowance.pause()));
        if (allowance.granted()) context.next();
        else refuse(context, allowance.pause());
    }

    private void refuse(RoutingContext context, int wait) {
        var type = ProblemType.TOO_MANY_REQUESTS;
        var detail = "Try again in %d second%s".formatted(wait, wait == 1 ? "" : "s");
        var path = context.request().path();
        try {
            context.response()
                    .setStatusCode(type.status)
                    .putHeader("Retry-After", Integer.toString(wait))
                    .putHeader("Content-Type", "application/problem+json")
                    .end(json.writeValueAsString(new Problem(
                            type, type.title, type.status, detail, path, null, RequestId.current(), List.of())));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
