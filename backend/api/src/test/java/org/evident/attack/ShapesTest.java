package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;
import org.evident.support.As;
import org.evident.support.Raw;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of the wrong size, speed, origin and grammar. */
@QuarkusTest
class ShapesTest {

    private static final String JSON = "Content-Type: application/json\r\n";

    @TestHTTPResource
    URL server;

    private static String tom() {
        return "Authorization: Bearer " + As.token("tom") + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources?size=1000000000",
                "/resources?page=1000000",
                "/kinds?size=101",
                "/topics?size=0",
                "/search?size=100&page=101",
                "/reading-list?size=-1",
                "/councils?page=0"
            })
    void a_page_is_never_larger_or_deeper_than_promised(String path) {
        As.person("tom").get(path).then().statusCode(400);
    }

    @Test
    void too_many_values_are_refused() {
        As.nobody()
                .get("/resources/export?format=ris" + ("&id=" + Samples.BRIEFING).repeat(101))
                .then()
                .statusCode(400);
        As.nobody()
                .get("/resources/export?format=ris" + ("&id=" + Samples.BRIEFING).repeat(100))
                .then()
                .statusCode(200);
        As.nobody().get("/search?q=a" + "&topic=x".repeat(31)).then().statusCode(400);
    }

    @Test
    void a_body_of_100_megabytes_is_refused_before_it_is_read() throws IOException {
        var answer =
                Raw.send(server, "PUT", "/api/v1/me/interests", tom() + JSON + "Content-Length: 104857600\r\n", null);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.millis()).isLessThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", ""})
    void json_has_two_megabytes_and_no_more(String type) throws IOException {
        var body = ("{\"topicIds\":[" + "\"00000000-0000-7000-8000-000000001017\",".repeat(70_000) + "null]}")
                .getBytes(StandardCharsets.UTF_8);
        var header = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
        assertThat(Raw.send(server, "PUT", "/api/v1/me/interests", tom() + header, body)
                        .status())
                .isIn(413, 415);
        var chunked = ("4\r\n{\"a\"\r\n" + "10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.UTF_8);
        var many = new ByteArrayOutputStream();
        for (var n = 0; n < 40; n++) many.write(chunked, n == 0 ? 0 : 9, chunked.length - (n == 0 ? 0 : 9));
        assertThat(chunked(header, many.toByteArray())).isIn("413", "415", "400");
    }

    private String chunked(String header, byte[] body) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(5_000);
            var out = socket.getOutputStream();
            out.write(("PUT /api/v1/me/interests HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + tom()
                            + header + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            try {
                out.write(body);
            } catch (java.net.SocketException hungUp) {
                return "413";
            }
            var answer = socket.getInputStream().readNBytes(12);
            return answer.length < 12 ? "413" : new String(answer, 9, 3, StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_compressed_bomb_is_not_opened() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            for (var n = 0; n < 1000; n++) gzip.write(new byte[100_000]);
        }
        var answer = Raw.send(
                server, "PUT", "/api/v1/me/interests", tom() + JSON + "Content-Encoding: gzip\r\n", bomb.toByteArray());
        assertThat(answer.status()).isIn(400, 415);
        assertThat(answer.millis()).isLessThan(2000);
    }

    @Test
    void bodies_that_never_come_keep_nobody_else_waiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var n = 0; n < 250; n++) {
                var socket = new Socket(server.getHost(), server.getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("PUT /api/v1/me/interests HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n" + JSON
                                        + tom() + "\r\n{")
                                .getBytes(StandardCharsets.UTF_8));
            }
            var answer = Raw.send(server, "GET", "/api/v1/me", tom(), null);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.millis()).isLessThan(2000);
        } finally {
            for (var socket : slow) socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000.evil.example",
                "null",
                "https://localhost:3000",
                "http://localhost:3001",
                "http://localhost:3000/",
                "http://evil.example",
                "http://LOCALHOST:3000",
                "http://localhost:3000 http://evil.example"
            })
    void pages_of_other_origins_may_not_call(String origin) {
        As.nobody()
                .header("Origin", origin)
                .get("/kinds")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue())
                .body("type", is("/problems/not-allowed"));
    }

    @Test
    void our_own_page_may_call_without_cookies() {
        As.nobody()
                .header("Origin", "http://localhost:3000")
                .get("/kinds")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("http://localhost:3000"))
                .header("Access-Control-Allow-Credentials", not("true"));
    }

    @Test
    void nothing_private_is_stored_on_the_way() {
        for (var path :
                new String[] {"/me", "/reading-list", "/organisations", "/resources/reports", "/search?q=care"}) {
            As.person("editha").get(path).then().statusCode(200).header("Cache-Control", is("no-store"));
        }
        As.person("editha").get("/resources").then().statusCode(200).header("Cache-Control", is("private, no-cache"));
        As.nobody().get("/me").then().statusCode(401).header("Cache-Control", is("no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "*",
                "?????",
                "[a TO z]",
                "{a TO *}",
                "/.*/",
                "title:*",
                "status:draft",
                "place:network",
                "_exists_:id",
                "kinship~2 OR *:*",
                "\"\"",
                "\"",
                "“",
                "-\"",
                "+-&&||!(){}[]^\"~*?:\\/",
                "a' or '1'='1",
                "');select 1;--",
                "care^9999999999",
                "((((((((((((((((((((",
                "%",
                "_",
                "NOT NOT NOT",
                "-",
                "--",
                "- -x"
            })
    void nothing_in_a_search_is_an_operator(String q) {
        Ready.await();
        var all = As.nobody().get("/search").then().extract().<Integer>path("total");
        var found = As.nobody().queryParam("q", q).get("/search").then().statusCode(200);
        if (q.chars().anyMatch(Character::isLetter) && !q.startsWith("- -")) found.body("total", lessThan(all));
        As.nobody().queryParam("q", q).get("/search/suggest").then().statusCode(200);
        if (!q.equals("-"))
            As.nobody().queryParam("q", q).get("/kinds").then().statusCode(200).body("total", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "\"a\" -",
                "a*",
                "care ",
                "- \"",
                "é",
                "foster~ ",
                "lac dv fgc cla da cic dva kinship care send "
            })
    void four_hundred_strange_characters_are_quick(String part) {
        Ready.await();
        var q = part.repeat(400 / part.length());
        As.nobody().queryParam("q", q).get("/search").then().statusCode(200).time(lessThan(2000L));
    }
}
