package org.evident.shared.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** One id for each request: in the response, in every problem and in every log line. */
public class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var asked = context.request().getHeader(HEADER);
                    var id = asked != null && ACCEPTED.matcher(asked).matches()
                            ? asked
                            : new UUID(
                                            java.util.concurrent.ThreadLocalRandom.current()
                                                    .nextLong(),
                                            System.nanoTime())
                                    .toString();
                    Vertx.currentContext().putLocal(KEY, id);
                    MDC.put(KEY, id);
                    context.response().putHeader(HEADER, id);
                    context.next();
                },
                1000);
    }

    /** The id of the request being answered; a dash where there is none, as in background work. */
    public static String current() {
        var context = Vertx.currentContext();
        var id = context == null ? null : context.<String>getLocal(KEY);
        return id == null ? "-" : id;
    }
}
