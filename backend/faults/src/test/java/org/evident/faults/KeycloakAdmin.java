package org.evident.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** What an administrator of the realm does in its console. */
final class KeycloakAdmin {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String issuer;

    KeycloakAdmin(String issuer) {
        this.issuer = issuer;
    }

    /** A newer key, which signs everything from now on. */
    void addSigningKey() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + "/components"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        """
                        {"name":"newer","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider",
                         "config":{"priority":["%d"],"enabled":["true"],"active":["true"],"algorithm":["RS256"],"keySize":["2048"]}}"""
                                .formatted(System.currentTimeMillis() / 1000 % 1_000_000_000)))
                .build();
        var status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 201) throw new IOException("Keycloak made no key: " + status);
    }

    private String token() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(issuer.replaceAll("/realms/.*", "/realms/master/protocol/openid-connect/token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=evident-demo"))
                .build();
        return new ObjectMapper()
                .readTree(HTTP.send(request, BodyHandlers.ofString()).body())
                .get("access_token")
                .asText();
    }
}
