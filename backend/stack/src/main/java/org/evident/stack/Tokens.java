package org.evident.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Real tokens from a test realm. */
public final class Tokens {

    private final String issuer;

    public Tokens(String issuer) {
        this.issuer = issuer;
    }

    public String ofPerson(String username) {
        return ofPerson(username, "evident-tests");
    }

    /** A token given to another client, such as one whose tokens are not meant for the API. */
    public String ofPerson(String username, String client) {
        return signIn(username, client, "access_token");
    }

    public String idTokenOf(String username) {
        return signIn(username, "evident-tests", "id_token");
    }

    public String refreshTokenOf(String username) {
        return signIn(username, "evident-tests", "refresh_token");
    }

    private String signIn(String username, String client, String wanted) {
        var form = new LinkedHashMap<>(Map.of("grant_type", "password", "client_id", client, "scope", "openid"));
        form.put("username", username);
        form.put("password", "evident-demo");
        return ask(form, wanted);
    }

    /** Of an administrator of Keycloak itself, where this is the realm {@code master}. */
    String ofAdministrator(String username, String password) {
        var form =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", username, "password", password);
        return ask(form, "access_token");
    }

    public String ofClient(String client, String secret) {
        return ask(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret),
                "access_token");
    }

    private String ask(Map<String, String> form, String wanted) {
        var body = new LinkedHashMap<>(form)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
            if (!answer.hasNonNull(wanted)) throw new IllegalStateException("No token: " + answer);
            return answer.get(wanted).asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
