package org.evident.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.stack.AdminApi;
import org.evident.stack.OrganisationAdmins;

/** A council with an identity provider of its own: a second realm of the same Keycloak, set up as README.md says. */
final class Council {

    static final String PASSWORD = "of-the-council";
    private static final String ALIAS = "riverside";
    private final AdminApi evident;
    private final AdminApi council;
    private final String issuer;
    private final String evidentIssuer;

    Council(AdminApi evident, String evidentIssuer) {
        this.evident = evident;
        this.evidentIssuer = evidentIssuer;
        this.issuer = evidentIssuer.replace("/evident", "/council");
        this.council = AdminApi.asKeycloakAdmin(issuer, "admin", "evident-demo");
    }

    /** @param people user names of its staff and their addresses */
    void open(Map<String, String> people) throws IOException {
        close();
        AdminApi.asKeycloakAdmin(issuer.replace("/realms/council", "/realms"), "admin", "evident-demo")
                .post("", realm(people))
                .orFail();
        new OrganisationAdmins(evident).prepare(ALIAS);
        var organisation = evident.post(
                        "/organizations",
                        Map.of(
                                "name",
                                "Riverside Council",
                                "alias",
                                ALIAS,
                                "domains",
                                List.of(Map.of("name", "riverside.example", "verified", true))))
                .orFail()
                .id();
        var template = AdminApi.JSON.readTree(filledIn());
        evident.post("/identity-provider/instances", template.get("provider")).orFail();
        for (var mapper : template.get("mappers"))
            evident.post("/identity-provider/instances/" + ALIAS + "/mappers", mapper)
                    .orFail();
        evident.post("/organizations/" + organisation + "/identity-providers", "\"" + ALIAS + "\"")
                .orFail();
    }

    /** Leaves nothing behind, whatever an earlier run left. */
    void close() {
        council.delete("");
        for (var organisation : evident.get("/organizations?search=" + ALIAS))
            evident.delete("/organizations/" + organisation.get("id").asText());
        evident.delete("/identity-provider/instances/" + ALIAS);
        for (var domain : List.of("*@riverside.example", "*@elsewhere.example"))
            for (var user : evident.get("/users?search=" + domain))
                evident.delete("/users/" + user.get("id").asText());
    }

    private Map<String, Object> realm(Map<String, String> people) {
        var users = new ArrayList<Map<String, Object>>();
        people.forEach((name, email) -> users.add(Map.of(
                "username",
                name,
                "email",
                email,
                "emailVerified",
                true,
                "firstName",
                name,
                "lastName",
                "Rivers",
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD)))));
        var client = Map.of(
                "clientId",
                "evident",
                "secret",
                "between-us",
                "enabled",
                true,
                "redirectUris",
                List.of(evidentIssuer + "/broker/" + ALIAS + "/endpoint"));
        return Map.of(
                "realm", "council", "enabled", true, "sslRequired", "none", "clients", List.of(client), "users", users);
    }

    private String filledIn() throws IOException {
        var text = Files.readString(Path.of("../keycloak/council-identity-provider.json"));
        var endpoint = issuer + "/protocol/openid-connect/";
        for (var word : Map.of(
                        "alias",
                        ALIAS,
                        "organisation",
                        ALIAS,
                        "name",
                        "Riverside Council",
                        "domain",
                        "riverside.example",
                        "issuer",
                        issuer,
                        "authorizationUrl",
                        endpoint + "auth",
                        "tokenUrl",
                        endpoint + "token",
                        "jwksUrl",
                        endpoint + "certs",
                        "clientId",
                        "evident",
                        "clientSecret",
                        "between-us")
                .entrySet()) text = text.replace("${" + word.getKey() + "}", word.getValue());
        return text;
    }
}
