package org.evident.faults;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.UUID;

/**
 * Signs tokens for any number of people, as Keycloak would: hundreds of accounts there would take minutes to make. The API
 * checks them as it checks all, against the keys that this shows.
 */
final class Issuer implements AutoCloseable {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair keys;

    Issuer() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        show("/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/certs","token_endpoint":"%1$s/token","authorization_endpoint":"%1$s/auth",\
                "introspection_endpoint":"%1$s/introspect","userinfo_endpoint":"%1$s/userinfo"}"""
                .formatted(address()));
        var key = (RSAPublicKey) keys.getPublic();
        show("/certs", """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"storm","n":"%s","e":"%s"}]}"""
                .formatted(number(key.getModulus().toByteArray()), number(key.getPublicExponent().toByteArray())));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token(UUID person) throws GeneralSecurityException {
        var now = System.currentTimeMillis() / 1000;
        var signed = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"storm\"}") + "."
                + text("""
                        {"iss":"%s","sub":"%s","aud":"evident-api","typ":"Bearer","azp":"evident-web","iat":%d,"exp":%d,"jti":"%s",\
                        "name":"Storm","realm_access":{"roles":["practitioner"]},"scope":"openid"}"""
                        .formatted(address(), person, now - 5, now + 600, UUID.randomUUID()));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + ENCODER.encodeToString(signature.sign());
    }

    private void show(String path, String json) {
        server.createContext(path, exchange -> {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
    }

    private static String text(String json) {
        return ENCODER.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the zero that says that it is not negative. */
    private static String number(byte[] bytes) {
        var from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return ENCODER.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
