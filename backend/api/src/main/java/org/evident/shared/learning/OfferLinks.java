package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Links by which an offered place is accepted or declined without signing in. Whoever writes the mail makes one and puts it
 * there; only its digest is kept. Opening the page changes nothing, and once the offer is decided every link to it is dead.
 */
@ApplicationScoped
public class OfferLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager database;
    private final Clock clock;

    OfferLinks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Inside a transaction. @return a path of the web app that nobody can guess: {@code /offers/...} */
    public String make(UUID booking) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeQuery("insert into booking_offer (hash, booking_id, made_at) values (?1, ?2, ?3)")
                .setParameter(1, hash(token))
                .setParameter(2, booking)
                .setParameter(3, clock.instant())
                .executeUpdate();
        return "/offers/" + token;
    }

    /** The booking that a link leads to, whatever has become of it. */
    @SuppressWarnings("unchecked")
    public Optional<UUID> find(String token) {
        List<Tuple> found = database.createNativeQuery(
                        "select booking_id from booking_offer where hash = ?1", Tuple.class)
                .setParameter(1, hash(token))
                .getResultList();
        return found.stream().map(row -> row.get(0, UUID.class)).findFirst();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
