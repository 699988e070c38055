package org.evident.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether a good token still opens anything: not one of a person who has been disabled, nor one that was issued before
 * they were signed out everywhere. Keycloak gives neither a new token; this shuts those that are out, within two seconds
 * on every replica.
 */
@ApplicationScoped
class Doors {

    /** Milliseconds: who waits here for a database that is frozen waits again for what they asked. */
    private static final int PATIENCE = 3_000;

    private static final Door OPEN = new Door(false, 0);

    private final AgroalDataSource connections;
    private final Cache<UUID, Door> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    Doors(AgroalDataSource connections) {
        this.connections = connections;
    }

    /** @param since tokens issued in this second of the epoch or before open nothing */
    private record Door(boolean shut, long since) {}

    boolean isKnown(UUID person) {
        return recent.getIfPresent(person) != null;
    }

    boolean opensFor(UUID person, JsonWebToken token) {
        var door = recent.getIfPresent(person);
        if (door == null) door = readAnew(person);
        return door == null || (!door.shut() && token.getIssuedAtTime() > door.since());
    }

    /** Outside the cache, whose lock would let all who ask wait one after the other while the database is frozen. */
    private Door readAnew(UUID person) {
        var door = read(person);
        if (door != null) recent.put(person, door);
        return door;
    }

    /** Null, and asked again, when the database does not answer: then nothing else does, and there is nothing to shut. */
    private Door read(UUID person) {
        try (var connection = connections.getConnection()) {
            var usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, PATIENCE);
            try {
                return read(person, connection);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            return null;
        }
    }

    private static Door read(UUID person, Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("select disabled_at is not null, signed_out_at from person where id = ?")) {
            statement.setObject(1, person);
            try (var row = statement.executeQuery()) {
                return row.next() ? new Door(row.getBoolean(1), second(row.getTimestamp(2))) : OPEN;
            }
        }
    }

    private static long second(Timestamp moment) {
        return moment == null ? 0 : moment.toInstant().getEpochSecond();
    }
}
