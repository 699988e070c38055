package org.evident.shared.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is given out to be brought back, such as the place in a harvest: only what this catalogue has given out is
 * taken, and nothing of another database's. The key is the catalogue's identity, which is never shown.
 */
@ApplicationScoped
public class CatalogueSeal {

    /** Nothing longer was ever given out. */
    private static final int LONGEST = 1000;

    private static final int BYTES = 12;
    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();

    private final EntityManager database;
    private volatile byte[] key;

    CatalogueSeal(EntityManager database) {
        this.database = database;
    }

    /** Letters, digits, hyphens, underscores and one dot. */
    public String seal(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return WRITE.encodeToString(bytes) + "." + WRITE.encodeToString(mac(bytes));
    }

    /** What was sealed; empty for anything else. */
    public Optional<String> open(String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 0 || sealed.length() > LONGEST) return Optional.empty();
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            var mac = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            if (!MessageDigest.isEqual(mac, mac(bytes))) return Optional.empty();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(bytes), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        if (key == null) {
            var identity = (String) database.createNativeQuery("select cast(id as text) from catalogue_identity")
                    .getSingleResult();
            key = identity.getBytes(StandardCharsets.UTF_8);
        }
        return key;
    }
}
