package org.evident.shared.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/** One request to one checked destination: no redirect, cookie, proxy or second try, and an end to everything it reads. */
final class Hop {

    private static final int LARGEST = 2_000_000;
    private static final Http1Config SHORT_HEADERS =
            Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();

    private final Destination destination;
    private final Purpose purpose;
    private final HttpUriRequestBase request;

    Hop(Destination destination, Purpose purpose) {
        this.destination = destination;
        this.purpose = purpose;
        request = new HttpUriRequestBase(purpose.method(), destination.address().uri());
        request.setHeader("Accept", purpose.accept());
    }

    /** From another thread, at any time. */
    void cancel() {
        request.cancel();
    }

    Answer ask(Duration patience) throws IOException {
        try (var client = client(patience);
                var answer = client.executeOpen(null, request, null)) {
            try {
                return read(answer);
            } finally {
                // Or the rest of an endless body would be read first.
                request.cancel();
            }
        }
    }

    /** @param location where it redirects to, or null */
    record Answer(Fetched fetched, String location) {}

    private Answer read(ClassicHttpResponse answer) throws IOException {
        var status = answer.getCode();
        var at = destination.address().uri().toString();
        var location = answer.getFirstHeader("Location");
        if (status / 100 == 3 && location != null) return new Answer(null, location.getValue());
        var entity = answer.getEntity();
        var type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        var name = type == null || type.getMimeType() == null
                ? null
                : type.getMimeType().toLowerCase(Locale.ROOT);
        if (status / 100 != 2 || entity == null || !purpose.reads())
            return new Answer(new Fetched(at, status, name, null, new byte[0]), null);
        if (name == null || !purpose.types().contains(name))
            throw new Unfetchable(Unfetchable.Reason.WRONG_TYPE, "It is not of a type we read");
        return new Answer(new Fetched(at, status, name, type.getCharset(), body(entity)), null);
    }

    /** Counted after unpacking, so that a small body which unpacks without end is cut off too. */
    private static byte[] body(HttpEntity entity) throws IOException {
        try (var in = entity.getContent()) {
            var body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) throw new Unfetchable(Unfetchable.Reason.TOO_LARGE, "It is larger than 2 MB");
            return body;
        }
    }

    private CloseableHttpClient client(Duration patience) {
        var secure = RegistryBuilder.<TlsSocketStrategy>create()
                .register("https", DefaultClientTlsStrategy.createDefault())
                .build();
        var connection = ManagedHttpClientConnectionFactory.builder()
                .http1Config(SHORT_HEADERS)
                .build();
        var connections = BasicHttpClientConnectionManager.create(null, destination, secure, connection);
        var wait = Timeout.of(patience);
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(wait)
                .setSocketTimeout(wait)
                .build());
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(purpose.who())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }
}
