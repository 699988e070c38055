package org.evident.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The realm that Keycloak imports: the deployed one, with the demonstration people added for a local run, and a client
 * that may sign in with a password added for tests. The deployed realm file never holds either.
 */
public record Realm(Path folder, int webPort, boolean forTests, int smtpPort) {

    /** Of the client with which the API looks after accounts; a local run has no secrets. */
    public static final String ACCOUNTS_SECRET = "evident-demo-accounts";

    private static final ObjectMapper JSON = new ObjectMapper();

    public Realm(Path folder, int webPort, boolean forTests) {
        this(folder, webPort, forTests, 1025);
    }

    /** Aliases of the organisations that the demonstration people belong to. */
    Set<String> organisations() throws IOException {
        var aliases = new TreeSet<String>();
        for (var person :
                JSON.readTree(folder.resolve("demo-people.json").toFile()).get("people"))
            aliases.add(person.get("organization").asText());
        return aliases;
    }

    String json() throws IOException {
        var realm =
                (ObjectNode) JSON.readTree(folder.resolve("evident-realm.json").toFile());
        var demo = JSON.readTree(folder.resolve("demo-people.json").toFile());
        realm.put("sslRequired", "none");
        // Nobody who only tries Evident out is asked for a second factor; RealmTest sees that the deployed file asks.
        for (var group : realm.get("groups"))
            ((ObjectNode) group).putArray("realmRoles").add("platform-admin");
        for (var person : demo.get("people")) {
            realm.withArray("users").add(user(person, demo.get("password").asText()));
            organisation(realm, person)
                    .withArray("members")
                    .addObject()
                    .put("username", person.get("username").asText())
                    .put("membershipType", "UNMANAGED");
        }
        for (var client : demo.get("clients")) realm.withArray("clients").add(client);
        realm.withArray("clients").add(passwordClient(DemoImport.CLIENT, "evident-api"));
        if (forTests) {
            realm.withArray("clients").add(passwordClient("evident-tests", "evident-api"));
            realm.withArray("clients").add(passwordClient("evident-elsewhere", "web-origins"));
            var brief = passwordClient("evident-brief", "evident-api");
            brief.putObject("attributes").put("access.token.lifespan", "1");
            realm.withArray("clients").add(brief);
        }
        realm.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", "" + smtpPort)
                .put("from", "evident@localhost.example")
                .put("fromDisplayName", "Evident");
        return JSON.writeValueAsString(realm)
                .replace("${EVIDENT_ACCOUNTS_SECRET}", ACCOUNTS_SECRET)
                .replace("${EVIDENT_WEB_ORIGIN}", "http://localhost:" + webPort);
    }

    private static ObjectNode user(JsonNode person, String password) {
        var user = JSON.createObjectNode();
        for (var field : new String[] {"id", "username", "firstName", "lastName", "email"}) {
            user.set(field, person.get(field));
        }
        user.put("enabled", true).put("emailVerified", true);
        placed(user, person);
        // An imported person has only the roles named here, and without the default ones cannot see to their own
        // account.
        user.putArray("realmRoles").add("default-roles-evident").addAll((ArrayNode) person.get("realmRoles"));
        user.putArray("credentials").addObject().put("type", "password").put("value", password);
        return user;
    }

    /** Whom the admins of an organisation look after, and who they are; a platform admin is in nobody's care. */
    private static void placed(ObjectNode user, JsonNode person) {
        var roles = person.get("realmRoles").toString();
        var alias = person.get("organization").asText();
        var groups = user.putArray("groups");
        groups.add(roles.contains("platform-admin") ? "/platform-admins" : "/" + alias);
        if (roles.contains("org-admin")) groups.add("/" + OrganisationAdmins.adminsOf(alias));
    }

    private static ObjectNode organisation(ObjectNode realm, JsonNode person) {
        var alias = person.get("organization").asText();
        for (var organisation : (ArrayNode) realm.withArray("organizations")) {
            if (organisation.get("alias").asText().equals(alias)) return (ObjectNode) organisation;
        }
        realm.withArray("groups").addObject().put("name", alias);
        realm.withArray("groups").addObject().put("name", OrganisationAdmins.adminsOf(alias));
        var organisation = realm.withArray("organizations").addObject();
        organisation.put("name", alias).put("alias", alias).put("enabled", true);
        organisation
                .putArray("domains")
                .addObject()
                .put("name", alias + ".example")
                .put("verified", true);
        return organisation;
    }

    /** A client that may sign in with a password, with one scope beside the usual ones. */
    private static ObjectNode passwordClient(String id, String scope) {
        var client = JSON.createObjectNode();
        client.put("clientId", id).put("enabled", true).put("publicClient", true);
        client.put("directAccessGrantsEnabled", true).put("standardFlowEnabled", false);
        for (var each : new String[] {"basic", "profile", "email", "roles", "acr", scope}) {
            client.withArray("defaultClientScopes").add(each);
        }
        client.withArray("optionalClientScopes").add("organization");
        return client;
    }
}
