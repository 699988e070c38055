package org.evident.shared.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Turns away addresses written to slip past a rule, and marks every answer as private and inert. */
class Gate {

    private static final Pattern STRANGE =
            Pattern.compile("[;\\\\]|//|/\\.\\.?(/|$)|%(00|2[eEfF]|3[bB]|5[cC]|25)|[\\x00-\\x1f]");

    void register(@Observes Filters filters) {
        filters.register(this::check, 900);
    }

    private void check(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "private, no-cache");
        headers.set("Vary", "Authorization, Origin");
        var path = context.request().path();
        if (path == null || path.length() > 2000 || STRANGE.matcher(path).find()) {
            context.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("""
                            {"type":"/problems/malformed-request","title":"The request could not be read","status":400,\
                            "detail":"Use a plain address","instance":null,"requestId":"%s","errors":[]}"""
                            .formatted(RequestId.current()));
            return;
        }
        context.next();
    }
}
