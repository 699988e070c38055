package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.evident.support.Raw;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries with characters that an address may hold only when they are escaped. */
@QuarkusTest
class RawQueryTest {

    @TestHTTPResource
    URL server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/search.atom?q={x}",
                "/feeds/topics/domestic-abuse.atom?x=a|b",
                "/search?q=a|b",
                "/resources?page=0&x=^",
                "/no-such-thing?x=\"",
                "/oai?verb=Identify&x=<",
                "/me?x=\\"
            })
    void what_is_not_escaped_is_refused_and_no_failure_of_ours(String target) throws IOException {
        assertThat(Raw.send(server, "GET", "/api/v1" + target, "", null).status())
                .isEqualTo(400);
    }

    @Test
    void what_is_escaped_is_read() throws IOException {
        Ready.await();
        for (var target : new String[] {
            "/search?q=a%7Cb%7B", "/feeds/search.atom?q=%7Bx%7D%20caf%C3%A9+%25", "/kinds?x=[1]&y=a:b@c/d?e"
        }) {
            assertThat(Raw.send(server, "GET", "/api/v1" + target, "", null).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_harvest_by_an_empty_form_is_refused_in_the_words_of_the_protocol() throws IOException {
        var form = "Content-Type: application/x-www-form-urlencoded\r\n";
        var answer = Raw.send(server, "POST", "/api/v1/oai", form, new byte[0]);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("badVerb");
    }
}
