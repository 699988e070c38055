package org.evident.peerreflections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The part of a link that nobody can guess: 256 bits, for one answer. We keep its digest and cannot say it again. */
record Address(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Address fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Address(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean isShaped() {
        return SHAPE.matcher(text).matches();
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
