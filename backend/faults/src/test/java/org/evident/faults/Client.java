package org.evident.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** Someone who uses one replica, and whose patience has an end. */
final class Client {

    static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Supplier<Replica> replica;
    private final Supplier<String> token;

    Client(Supplier<Replica> replica, Supplier<String> token) {
        this.replica = replica;
        this.token = token;
    }

    /** @param status 0 where no answer came: the work may or may not have been done */
    record Answer(int status, String body, HttpResponse<String> response) {

        boolean isAcknowledged() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(String path) throws InterruptedException {
        return send(request(path).GET().build());
    }

    Answer put(String path, String json) throws InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    Answer post(String path, String key, String json) throws InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    Answer publish(String id, String tag) throws InterruptedException {
        return send(request("/resources/" + id + "/publish")
                .header("If-Match", tag)
                .POST(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var bearer = token.get();
        var request = HttpRequest.newBuilder(URI.create(replica.get().address() + "/api/v1" + path))
                .timeout(PATIENCE);
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static Answer send(HttpRequest request) throws InterruptedException {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException noAnswer) {
            return new Answer(0, noAnswer.getClass().getSimpleName(), null);
        }
    }
}
