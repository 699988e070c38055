package org.evident.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.evident.stack.LocalDatabase;
import org.evident.stack.LocalKeycloak;
import org.evident.stack.Realm;
import org.evident.stack.Tokens;

/** A real PostgreSQL, fresh for each run, and a real Keycloak, kept between runs. One of each for all tests. */
@QuarkusTestResource(RealStack.class)
public class RealStack implements QuarkusTestResourceLifecycleManager {

    static volatile Tokens tokens;
    static volatile String issuer;
    static volatile LocalDatabase database;
    static volatile LocalKeycloak keycloak;
    static volatile Site site;
    static volatile Inbox inbox;

    @Override
    public Map<String, String> start() {
        var top = Path.of("../..").toAbsolutePath().normalize();
        var local = top.resolve(".local");
        try {
            if (database == null) {
                Files.deleteIfExists(Path.of("target/campaign.log"));
                site = Site.at("127.0.0.1", 0);
                inbox = Inbox.open();
                database = LocalDatabase.start(null, 0);
                keycloak = LocalKeycloak.start(
                        local.resolve("dist/keycloak-26.7.3"),
                        local.resolve("test/keycloak"),
                        Integer.getInteger("evident.test.keycloak.port", 18180),
                        new Realm(top.resolve("backend/keycloak"), 3000, true),
                        top.resolve("backend/keycloak/themes"));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        issuer = keycloak.issuer();
        tokens = new Tokens(issuer);
        return Map.ofEntries(
                Map.entry("evident.fetch.allow", "127.0.0.1:" + site.port()),
                Map.entry("evident.fetch.patience", "PT1.5S"),
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.oidc.auth-server-url", issuer),
                Map.entry("evident.mail.host", "127.0.0.1"),
                Map.entry("evident.mail.port", "" + inbox.port()),
                Map.entry("quarkus.log.file.enabled", "true"),
                Map.entry("quarkus.log.file.path", "target/campaign.log"),
                Map.entry("evident.limit.person", "0"),
                Map.entry("evident.limit.address", "0"),
                Map.entry("evident.demo", "true"));
    }

    @Override
    public void stop() {
        try {
            if (keycloak != null) keycloak.close();
            if (database != null) database.close();
            if (site != null) site.close();
            if (inbox != null) inbox.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            keycloak = null;
            database = null;
        }
    }
}
