package org.evident.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the API stands on: PostgreSQL, a mailbox and Keycloak, each with its data in one folder. */
record Foundations(LocalDatabase database, LocalKeycloak keycloak) {

    static Foundations start(Path top, Path local, Addresses addresses) throws Exception {
        say("Starting PostgreSQL");
        var database = LocalDatabase.start(local.resolve("database"), addresses.database());
        onExit(database);
        say("Starting the mailbox");
        Mailbox.start(top, local, addresses);
        say("Starting Keycloak (up to a minute the first time)");
        var realm = new Realm(top.resolve("backend/keycloak"), addresses.web(), false, addresses.smtp());
        var keycloak = LocalKeycloak.start(
                top.resolve(".local/dist/keycloak-26.7.3"),
                local.resolve("keycloak"),
                addresses.keycloak(),
                realm,
                new Theme(top).prepare(local.resolve("themes")));
        return new Foundations(database, keycloak);
    }

    Map<String, String> apiEnvironment(Path local, Addresses addresses) {
        var environment = new HashMap<String, String>();
        environment.put("EVIDENT_API_PORT", "" + addresses.api());
        environment.put("EVIDENT_DB_URL", database.jdbcUrl());
        environment.put("EVIDENT_DB_USER", "evident");
        environment.put("EVIDENT_DB_PASSWORD", "evident");
        environment.put("EVIDENT_OIDC_URL", keycloak.issuer());
        environment.put("EVIDENT_ACCOUNTS_SECRET", Realm.ACCOUNTS_SECRET);
        environment.put("EVIDENT_WEB_ORIGIN", addresses.webOrigin());
        environment.put("EVIDENT_SMTP_HOST", "127.0.0.1");
        environment.put("EVIDENT_SMTP_PORT", "" + addresses.smtp());
        environment.put("EVIDENT_DEMO", "true");
        // A machine that only tries Evident out asks no sites of the world, unless told to.
        environment.put("EVIDENT_LINKCHECK", System.getenv().getOrDefault("EVIDENT_LINKCHECK", "false"));
        environment.put("EVIDENT_INDEX_DIR", local.resolve("index").toString());
        return environment;
    }

    Map<String, String> webConfiguration(Addresses addresses, String version) {
        return Map.of(
                "apiUrl",
                "http://localhost:" + addresses.api(),
                "issuer",
                keycloak.issuer(),
                "clientId",
                "evident-web",
                "version",
                version);
    }

    static void say(String what) {
        System.out.println(what + " …");
    }

    private static void onExit(AutoCloseable part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Could not stop a part: " + e.getMessage());
            }
        }));
    }
}
