package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.evident.support.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses written to slip past a rule: never more than the plain address gives. Sent raw, so that no client tidies them. */
@QuarkusTest
class PathsTest {

    @TestHTTPResource
    URL server;

    private int status(String method, String path, String more) throws IOException {
        return Raw.send(server, method, path, more, null).status();
    }

    @Test
    void the_control_the_plain_address_asks_for_a_token() throws IOException {
        assertThat(status("GET", "/api/v1/me", "")).isEqualTo(401);
        assertThat(status("GET", "/api/v1/kinds", "")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me;x",
                "/api/v1/me%3Bx",
                "/api/v1%2Fme",
                "/api/v1%5Cme",
                "/api//v1/me",
                "//api/v1/me",
                "/api/v1/../v1/me",
                "/api/v1/kinds/../me",
                "/api/v1/./me",
                "/api/v1/me%00",
                "/api/v1/%2e%2e/v1/me",
                "/api/v1/me%252F",
                "/API/V1/me",
                "/api/v1/ME",
                "/api/v1/me/",
                "/api/v1/me%20",
                "/q/../api/v1/me",
                "/api/v1/me\\",
                "/api/v1/me%",
                "/api/v1/me%zz",
                "/api/v1/me?x=%zz",
                "/api/v1/%6de",
                "/%61pi/v1/me",
                "/api/v1/me.json",
                "/api/v1/me%0a",
                "/api/v1/me%09",
                "/api/v1/kinds/%2e%2e%2fme",
                "/api/v1/kinds/..;/me",
                "http://localhost/api/v1/me",
                "/api/v2/me"
            })
    void a_strange_address_opens_nothing(String path) throws IOException {
        assertThat(status("GET", path, "")).isIn(400, 401, 404);
    }

    @Test
    void an_address_without_end_is_cut_short() throws IOException {
        assertThat(status("GET", "/api/v1/kinds?q=" + "x".repeat(20_000), "")).isEqualTo(414);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override: DELETE",
                "X-Method-Override: PUT",
                "X-Original-URL: /api/v1/me",
                "X-HTTP-Method: PUT",
                "X-Rewrite-URL: /api/v1/kinds",
                "X-Forwarded-User: tom",
                "X-Forwarded-Prefix: /x",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-Host: evil.example",
                "Forwarded: for=127.0.0.1",
                "X-Role: platform-admin"
            })
    void a_header_changes_nothing(String header) throws IOException {
        assertThat(status("GET", "/api/v1/me", header + "\r\n")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PATCH", "FOO"})
    void other_methods_open_nothing(String method) throws IOException {
        assertThat(status(method, "/api/v1/me", "")).isIn(400, 401, 404, 405, 501);
    }

    @Test
    void asking_for_the_methods_shows_no_more_than_them() throws IOException {
        assertThat(Raw.send(server, "OPTIONS", "/api/v1/me", "", null).text()).doesNotContain("displayName");
    }
}
