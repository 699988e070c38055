package org.evident.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.evident.stack.AdminApi;
import org.evident.support.Real;

/**
 * Signs tokens of any content with a key that the realm shows to everyone as its own, so that only what they say can be why
 * they are refused. The key signs nothing of Keycloak's, and goes again.
 */
final class Forger implements AutoCloseable {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final AdminApi realm = Real.admin();
    private final PrivateKey key;
    private final String component;
    private final String kid;

    Forger() throws GeneralSecurityException {
        var pair = pair();
        key = pair.getPrivate();
        realm.get("/components?type=org.keycloak.keys.KeyProvider").forEach(each -> {
            if (each.path("name").asText().equals("forger"))
                realm.delete("/components/" + each.get("id").asText());
        });
        var pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----";
        component = realm.post(
                        "/components",
                        Map.of(
                                "name",
                                "forger",
                                "providerId",
                                "rsa",
                                "providerType",
                                "org.keycloak.keys.KeyProvider",
                                "config",
                                Map.of(
                                        "priority",
                                        List.of("-1"),
                                        "enabled",
                                        List.of("true"),
                                        "active",
                                        List.of("false"),
                                        "algorithm",
                                        List.of("RS256"),
                                        "privateKey",
                                        List.of(pem))))
                .orFail()
                .id();
        kid = kidOf(component);
    }

    static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private String kidOf(String provider) {
        return StreamSupport.stream(realm.get("/keys").get("keys").spliterator(), false)
                .filter(each -> each.path("providerId").asText().equals(provider))
                .findFirst()
                .orElseThrow()
                .get("kid")
                .asText();
    }

    /** What a true token of this person says, to be changed. */
    static Map<String, Object> saidBy(String token) {
        try {
            var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
            return new LinkedHashMap<>(AdminApi.JSON.convertValue(
                    AdminApi.JSON.readTree(new String(payload, StandardCharsets.UTF_8)), Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign(Map<String, Object> said) {
        return sign("RS256", "SHA256withRSA", said);
    }

    String sign(String algorithm, String java, Map<String, Object> said) {
        try {
            var text = part(Map.of("alg", algorithm, "typ", "JWT", "kid", kid)) + "." + part(said);
            var signature = Signature.getInstance(java);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> said) {
        try {
            return ENCODER.encodeToString(AdminApi.JSON.writeValueAsBytes(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        realm.delete("/components/" + component);
    }
}
