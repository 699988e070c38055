package org.evident.shared.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away addresses written to slip past a rule, pages of foreign origins and tokens that are none, and marks every
 * answer as private and inert. What carries an ETag may be kept and asked for again; nothing else is stored anywhere.
 */
class Gate {

    private static final Pattern STRANGE =
            Pattern.compile("[;\\\\]|//|/\\.\\.?(/|$)|%(00|2[eEfF]|3[bB]|5[cC]|25)|[\\x00-\\x1f]");

    /** The shape of a signed token; what is not of it need not reach the code that reads tokens. */
    private static final Pattern TOKEN = Pattern.compile("Bearer [A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*+");

    private static final String POLICY = "Content-Security-Policy";

    private final List<String> origins;

    Gate(@ConfigProperty(name = "quarkus.http.cors.origins") List<String> origins) {
        this.origins = origins;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 900);
    }

    private void check(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("Referrer-Policy", "no-referrer");
        context.addHeadersEndHandler(end -> addWhereMissing(headers));
        headers.set("Vary", "Authorization, Origin");
        var path = context.request().path();
        var token = context.request().getHeader("Authorization");
        var origin = context.request().getHeader("Origin");
        if (path == null || path.length() > 2000 || STRANGE.matcher(path).find() || !isAddress(context)) {
            refuse(context, 400, "malformed-request", "The request could not be read", "Use a plain address");
        } else if (origin != null && !origins.contains(origin)) {
            refuse(
                    context,
                    403,
                    "not-allowed",
                    "You are not allowed to do this",
                    "Pages of this origin may not call the API");
        } else if (token != null && !TOKEN.matcher(token).matches()) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            refuse(context, 401, "not-signed-in", "You are not signed in", "Send a bearer token of this realm");
        } else {
            context.next();
        }
    }

    /** What Java cannot hold as an address, such as a raw { in the query, would fail where it is written into an answer. */
    private static boolean isAddress(RoutingContext context) {
        try {
            new URI(context.request().uri());
            return true;
        } catch (URISyntaxException raw) {
            return false;
        }
    }

    /** What a few answers say for themselves: a page that may be framed, and what is the same whoever asks. */
    private static void addWhereMissing(MultiMap headers) {
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        }
        if (!isForEveryone(headers.get("Cache-Control"))) {
            headers.set("Cache-Control", headers.contains("ETag") ? "private, no-cache" : "no-store");
        }
    }

    private static boolean isForEveryone(String caching) {
        return caching != null && caching.startsWith("public");
    }

    /** As a Problem is written elsewhere; here nothing of the application has run yet. */
    static void refuse(RoutingContext context, int status, String type, String title, String detail) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(
                        """
                        {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s","requestId":"%s","errors":[]}"""
                                .formatted(type, title, status, detail, RequestId.current()));
    }
}
