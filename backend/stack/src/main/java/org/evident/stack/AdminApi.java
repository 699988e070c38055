package org.evident.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

/** Keycloak's admin REST API, asked with somebody's token. */
public final class AdminApi {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String top;
    private final Supplier<String> token;

    private AdminApi(String top, Supplier<String> token) {
        this.top = top;
        this.token = token;
    }

    /** @param issuer the address of a realm, or of all of them */
    public static AdminApi with(String issuer, Supplier<String> token) {
        return new AdminApi(issuer.replaceFirst("/realms\\b", "/admin/realms"), token);
    }

    /** As an administrator of Keycloak itself, for half a minute: such tokens hold for one. */
    public static AdminApi asKeycloakAdmin(String issuer, String username, String password) {
        var master = new Tokens(issuer.replaceAll("/realms(/.*)?$", "/realms/master"));
        return with(issuer, kept(() -> master.ofAdministrator(username, password)));
    }

    private static Supplier<String> kept(Supplier<String> source) {
        return new Supplier<>() {
            private String token;
            private long until;

            @Override
            public synchronized String get() {
                if (token == null || System.nanoTime() > until) {
                    token = source.get();
                    until = System.nanoTime() + 30_000_000_000L;
                }
                return token;
            }
        };
    }

    /** @param location where what was made can be found, or null */
    public record Answer(int status, JsonNode body, String location) {

        public String id() {
            return location.substring(location.lastIndexOf('/') + 1);
        }

        /** @throws IllegalStateException where Keycloak refused */
        public Answer orFail() {
            if (status >= 400) throw new IllegalStateException("Keycloak refused: " + status + " " + body);
            return this;
        }
    }

    public JsonNode get(String path) {
        return ask("GET", path, null).orFail().body();
    }

    public Answer post(String path, Object body) {
        return ask("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return ask("PUT", path, body);
    }

    public Answer delete(String path) {
        return ask("DELETE", path, null);
    }

    /** @param path below the realm, from its slash on */
    public Answer ask(String method, String path, Object body) {
        try {
            var content = body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
            var request = HttpRequest.newBuilder(URI.create(top + path))
                    .header("Authorization", "Bearer " + token.get())
                    .header("Content-Type", "application/json")
                    .method(method, content)
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var location = answer.headers().firstValue("Location").orElse(null);
            return new Answer(answer.statusCode(), read(answer.body()), location);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) throws IOException {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.nullNode();
    }
}
