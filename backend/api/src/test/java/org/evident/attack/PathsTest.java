package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses written to slip past a rule: never more than the plain address gives. Sent raw, so that no client tidies them. */
@QuarkusTest
class PathsTest {

    @TestHTTPResource
    URL server;

    private int status(String method, String path, String more) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(5_000);
            var request = "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(method, path, more);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).as(path).startsWith("HTTP/1.1 ");
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    @Test
    void the_control_the_plain_address_asks_for_a_token() throws IOException {
        assertThat(status("GET", "/api/v1/me", "")).isEqualTo(401);
        assertThat(status("GET", "/api/v1/kinds", "")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me;x", "/api/v1/me%3Bx", "/api/v1%2Fme", "/api/v1%5Cme", "/api//v1/me", "//api/v1/me",
            "/api/v1/../v1/me", "/api/v1/kinds/../me", "/api/v1/./me", "/api/v1/me%00", "/api/v1/%2e%2e/v1/me", "/api/v1/me%252F",
            "/API/V1/me", "/api/v1/ME", "/api/v1/me/", "/api/v1/me%20", "/q/../api/v1/me", "/api/v1/me\\"})
    void a_strange_address_opens_nothing(String path) throws IOException {
        assertThat(status("GET", path, "")).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override: DELETE", "X-Method-Override: PUT", "X-Original-URL: /api/v1/me",
            "X-Forwarded-User: tom", "X-Forwarded-Prefix: /x"})
    void a_header_changes_nothing(String header) throws IOException {
        assertThat(status("GET", "/api/v1/me", header + "\r\n")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PATCH", "FOO", "OPTIONS"})
    void other_methods_open_nothing(String method) throws IOException {
        assertThat(status(method, "/api/v1/me", "")).isIn(200, 204, 400, 401, 404, 405, 501);
    }
}
