package org.evident.shared.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.evident.shared.fetch.Unfetchable.Reason;
import org.evident.support.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fetcher against real servers. The site is allowed; the secret, on the same machine, is not. */
@Timeout(20)
class FetchTest {

    private static final Set<String> HTML = Set.of("text/html");

    private final Site site = Site.at("127.0.0.1", 0);
    private final Site secret = Site.at("127.0.0.1", 0);
    private final List<Site> others = new ArrayList<>();

    @AfterEach
    void close() {
        site.close();
        secret.close();
        others.forEach(Site::close);
    }

    /** Names and the addresses that they lead to, one after the other each time they are looked up. */
    private class Named extends Places {

        final List<String> asked = new ArrayList<>();
        private final Map<String, List<String>> names;

        Named(Map<String, List<String>> names, int... allowed) {
            super(Optional.of(java.util.Arrays.stream(allowed)
                    .mapToObj(port -> "127.0.0.1:" + port)
                    .toList()));
            this.names = names;
        }

        @Override
        InetAddress[] lookUp(String host) throws UnknownHostException {
            if (!names.containsKey(host)) return super.lookUp(host);
            asked.add(host);
            var answers = names.get(host);
            return new InetAddress[] {WebAddress.literal(answers.get(Math.min(asked.size(), answers.size()) - 1))};
        }
    }

    /** What would be there without the check of addresses. */
    private class Unguarded extends Named {

        Unguarded() {
            super(Map.of("looks-fine.org", List.of("127.0.0.1")), site.port());
        }

        @Override
        boolean mayReach(InetAddress address, int port) {
            return true;
        }
    }

    private Fetch guarded() {
        return fetch(new Named(Map.of("looks-fine.org", List.of("127.0.0.1")), site.port()));
    }

    private static Fetch fetch(Places places) {
        return new Fetch(places, Duration.ofMillis(1500));
    }

    private static void refused(Fetch fetch, String url, Reason reason) {
        assertThatThrownBy(() -> fetch.get(url, HTML))
                .isInstanceOfSatisfying(
                        Unfetchable.class, why -> assertThat(why.reason).as(url).isEqualTo(reason));
    }

    @Test
    void a_page_is_read_honestly_and_without_anything_that_follows_people() throws Unfetchable {
        var heard = new ArrayList<String>();
        site.put("/a", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("User-Agent") + "|"
                    + exchange.getRequestHeaders().getFirst("Cookie"));
            exchange.getResponseHeaders().set("Set-Cookie", "who=you");
            exchange.getResponseHeaders().set("Location", "/b");
            exchange.sendResponseHeaders(301, -1);
        });
        site.put("/b", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("User-Agent") + "|"
                    + exchange.getRequestHeaders().getFirst("Cookie"));
            exchange.getResponseHeaders().set("Content-Type", "Text/HTML; charset=windows-1252");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("fine".getBytes());
        });
        var found = guarded().get(site.url("/a"), HTML);
        assertThat(found.address()).isEqualTo(site.url("/b"));
        assertThat(found.type()).isEqualTo("text/html");
        assertThat(found.charset()).hasToString("windows-1252");
        assertThat(found.body()).asString().isEqualTo("fine");
        assertThat(heard).hasSize(2).allMatch(line -> line.startsWith("Evident/1 (") && line.endsWith("|null"));
    }

    @Test
    void a_status_is_told_and_its_body_left_alone() throws Unfetchable {
        var found = guarded().get(site.url("/none"), HTML);
        assertThat(found.status()).isEqualTo(404);
        assertThat(found.isFound()).isFalse();
        assertThat(found.body()).isEmpty();
    }

    /** The secret is on the same machine; nothing may make us ask it. */
    private void nothing_leads_inside(Fetch fetch) {
        for (var target : List.of(
                secret.url("/"),
                "http://looks-fine.org:" + secret.port() + "/",
                "http://[::1]:" + secret.port() + "/",
                "http://localhost:" + secret.port() + "/",
                "//127.0.0.1:" + secret.port() + "/")) {
            site.redirect("/leads-inside", target);
            refused(fetch, site.url("/leads-inside"), Reason.REFUSED);
        }
        refused(fetch, secret.url("/"), Reason.REFUSED);
        refused(fetch, "http://looks-fine.org:" + secret.port() + "/", Reason.REFUSED);
        assertThat(secret.hosts()).isEmpty();
    }

    @Test
    void nothing_leads_inside() {
        nothing_leads_inside(guarded());
    }

    @Test
    void the_control_without_the_check_of_addresses_the_secret_is_asked() {
        secret.html("/", "a secret");
        assertThatThrownBy(() -> nothing_leads_inside(fetch(new Unguarded()))).isInstanceOf(AssertionError.class);
        assertThat(secret.hosts()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "gopher://127.0.0.1/",
                "http://a@127.0.0.1/",
                "http://169.254.169.254/",
                "::"
            })
    void a_redirect_is_checked_as_if_it_had_been_given(String target) {
        site.redirect("/a", target);
        refused(guarded(), site.url("/a"), Reason.REFUSED);
    }

    @Test
    void a_name_is_looked_up_once_and_the_connection_goes_where_was_checked() throws Unfetchable {
        var decoy = Site.at("127.0.0.2", site.port());
        others.add(decoy);
        site.html("/", "checked");
        decoy.html("/", "never checked");
        var rebinding = new Named(Map.of("rebinding.org", List.of("127.0.0.1", "127.0.0.2")), site.port());
        var found = fetch(rebinding).get("http://rebinding.org:" + site.port() + "/", HTML);
        assertThat(found.body()).asString().isEqualTo("checked");
        assertThat(rebinding.asked).containsExactly("rebinding.org");
        assertThat(site.hosts()).containsExactly("rebinding.org:" + site.port());
        refused(fetch(rebinding), "http://rebinding.org:" + site.port() + "/", Reason.REFUSED);
        assertThat(decoy.hosts()).isEmpty();
    }

    @Test
    void the_name_is_said_in_tls_although_the_connection_goes_to_a_number() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var hello = CompletableFuture.supplyAsync(() -> firstBytes(socket));
            var places = new Named(Map.of("secure-page.org", List.of("127.0.0.1")), socket.getLocalPort());
            refused(fetch(places), "https://secure-page.org:" + socket.getLocalPort() + "/", Reason.UNREACHABLE);
            assertThat(hello.get(5, TimeUnit.SECONDS)).contains("secure-page.org");
        }
    }

    private static String firstBytes(ServerSocket socket) {
        try (var connection = socket.accept()) {
            var bytes = new byte[4096];
            return new String(bytes, 0, connection.getInputStream().read(bytes), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void five_redirects_are_followed_and_no_sixth() throws Unfetchable {
        for (var n = 1; n <= 6; n++) site.redirect("/" + n, "/" + (n - 1));
        site.html("/0", "there");
        assertThat(guarded().get(site.url("/5"), HTML).body()).asString().isEqualTo("there");
        refused(guarded(), site.url("/6"), Reason.REFUSED);
        site.redirect("/round", "/round");
        refused(guarded(), site.url("/round"), Reason.REFUSED);
    }

    @Test
    void a_server_that_drips_or_says_nothing_is_left_in_time() {
        var left = new CountDownLatch(1);
        site.put("/silent", exchange -> waitFor(left));
        site.put("/drips", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            do {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
            } while (!isOver(left));
        });
        for (var path : List.of("/silent", "/drips")) {
            var before = System.nanoTime();
            assertThatThrownBy(() -> guarded().get(site.url(path), HTML)).isInstanceOf(Unfetchable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).as(path).isLessThan(Duration.ofMillis(2500));
        }
        refused(guarded(), site.url("/drips"), Reason.TOO_SLOW);
        left.countDown();
    }

    private static void waitFor(CountDownLatch left) {
        while (!isOver(left)) Thread.onSpinWait();
    }

    /** Within a tenth of a second: the pace at which a slow server drips. */
    private static boolean isOver(CountDownLatch left) {
        try {
            return left.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Test
    void two_megabytes_are_read_and_not_one_byte_more() throws Unfetchable {
        site.put("/full", "text/html", new byte[2_000_000]);
        site.put("/over", "text/html", new byte[2_000_001]);
        assertThat(guarded().get(site.url("/full"), HTML).body()).hasSize(2_000_000);
        refused(guarded(), site.url("/over"), Reason.TOO_LARGE);
    }

    @Test
    void what_unpacks_without_end_is_cut_off() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (var n = 0; n < 200; n++) gzip.write(new byte[1_000_000]);
        }
        assertThat(packed.size()).isLessThan(400_000);
        site.put("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
        });
        refused(guarded(), site.url("/bomb"), Reason.TOO_LARGE);
    }

    @Test
    void headers_without_end_are_not_read() {
        site.put("/headers", exchange -> {
            for (var n = 0; n < 300; n++) exchange.getResponseHeaders().set("X-" + n, "x");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, -1);
        });
        site.put("/long", exchange -> {
            exchange.getResponseHeaders().set("X-Long", "x".repeat(20_000));
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, -1);
        });
        refused(guarded(), site.url("/headers"), Reason.UNREACHABLE);
        refused(guarded(), site.url("/long"), Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/zip", "image/svg+xml", "text/plain", "application/octet-stream", "", "nonsense"})
    void what_is_not_asked_for_is_not_read(String type) {
        site.put("/a", type, "body".getBytes());
        refused(guarded(), site.url("/a"), Reason.WRONG_TYPE);
    }
}
