package org.evident.shared.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;

/**
 * JSON is held in memory, so it may be two megabytes at most, and it has come whole before a thread is given to it: bodies
 * that trickle in keep nobody else waiting. Files are streamed, and have the server's own limit.
 */
class BodyLimit {

    private static final long JSON = 2_000_000;
    private static final String FILE = "application/octet-stream";

    /** At once: a body that nobody takes is gone by the time that a token has been looked at. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 800);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var type = request.getHeader("Content-Type");
        var length = request.getHeader("Content-Length");
        if (length == null && request.getHeader("Transfer-Encoding") == null || type != null && type.startsWith(FILE)) {
            context.next();
        } else if (length != null && Long.parseLong(length) > JSON) {
            refuse(context);
        } else {
            read(context);
        }
    }

    private static void read(RoutingContext context) {
        var body = Buffer.buffer();
        context.request().handler(part -> {
            if (body.length() + part.length() <= JSON) body.appendBuffer(part);
            else if (!context.response().ended()) refuse(context);
        });
        context.request().endHandler(end -> {
            if (context.response().ended()) return;
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        });
    }

    private static void refuse(RoutingContext context) {
        context.response()
                .putHeader("Connection", "close")
                .endHandler(end -> context.request().connection().close());
        Gate.refuse(context, 413, "too-large", "That is too large", "Send two megabytes or less");
    }
}
