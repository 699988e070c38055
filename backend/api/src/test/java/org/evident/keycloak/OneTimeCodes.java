package org.evident.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: six digits from a secret and the half minute that it is (RFC 6238). */
final class OneTimeCodes {

    private OneTimeCodes() {}

    /** @param ahead half minutes from now; Keycloak takes one early, and none twice */
    static String of(String secret, int ahead) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        var step = System.currentTimeMillis() / 30_000 + ahead;
        var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        var at = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }
}
