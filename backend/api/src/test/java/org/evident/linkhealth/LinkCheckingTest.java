package org.evident.linkhealth;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evident.shared.fetch.Fetch;
import org.evident.support.Real;
import org.evident.support.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links of a real site, over days that the test lets pass. */
@QuarkusTest
class LinkCheckingTest {

    private static final String VERSION = "select concat(version, ' ', updated_at) from learning_resource where id = '";
    private static final UUID EDITHA = UUID.fromString("00000000-0000-7000-8000-000000000110");

    @Inject
    LinkTurns turns;

    @Inject
    LinkFindings findings;

    @Inject
    Fetch fetch;

    @Inject
    EntityManager database;

    private final Site site = Real.site();
    private final List<UUID> made = new ArrayList<>();
    private Instant now = Instant.parse("2031-03-03T10:00:00Z");
    private LinkChecking checking;

    /** A clock that stands still until the test moves it. */
    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void nothing_else_is_due() {
        checking = new LinkChecking(turns, findings, fetch, new Moved());
        checking.follow();
        change("update link_host set next_at = 'infinity', free_at = '-infinity'");
    }

    @AfterEach
    void clear() {
        change(
                "update learning_resource set status = 'withdrawn', withdrawn_reason = 'A test' where id = any(?1)",
                (Object) made.toArray(UUID[]::new));
        change("delete from link_check where resource_id = any(?1)", (Object) made.toArray(UUID[]::new));
        change("delete from link_host where next_at = 'infinity' and host not in (select host from link_check)");
        change(
                "update link_host h set next_at = coalesce((select min(next_check_at) from link_check c where c.host = h.host), now())");
        change("delete from notice where kind = 'link-broken'");
    }

    private UUID resource(String url) {
        var id = (UUID) one("select uuidv7()");
        change(
                """
                insert into learning_resource (id, title, kind_id, side, access, organisation_id, visibility, status, url,
                    owner_id, created_at, updated_at)
                select ?1, 'Linked ' || cast(?1 as text), (select id from kind limit 1), 'practice', 'open', o.id, 'organisation',
                       'published', ?2, ?3, now(), now() from organisation o where o.alias = 'northdown'""",
                id,
                url,
                EDITHA);
        made.add(id);
        return id;
    }

    private String state(UUID id) {
        return (String) one("select link_status from learning_resource where id = '" + id + "'");
    }

    /** Lets time pass and looks at all that is due then. */
    private void after(Duration pause) {
        now = now.plus(pause);
        checking.follow();
        change("update link_host set next_at = 'infinity' where host <> ?1", "127.0.0.1:" + site.port());
        now = now.plusSeconds(60);
        while (checking.checkOne()) now = now.plusSeconds(2);
    }

    private static final Duration DAY = Duration.ofHours(37);

    private long told(UUID id) {
        return (Long) one("select count(*) from notice where person_id = '%s' and key like 'link-broken:%s:%%'"
                .formatted(EDITHA, id));
    }

    @Test
    void what_is_there_is_ok_and_looked_at_again_after_a_fortnight() {
        site.html("/there", "<title>There</title>");
        var id = resource(site.url("/there"));
        var before = one(VERSION + id + "'");
        after(Duration.ZERO);
        assertThat(state(id)).isEqualTo("ok");
        assertThat(one(VERSION + id + "'")).isEqualTo(before);
        var next = (Instant) one("select next_check_at from link_check where resource_id = '" + id + "'");
        assertThat(Duration.between(now, next)).isBetween(Duration.ofDays(13), Duration.ofDays(15));
    }

    @Test
    void one_that_is_gone_on_three_days_is_broken_and_its_owner_is_told_once() {
        var id = resource(site.url("/gone"));
        after(Duration.ZERO);
        assertThat(state(id)).isEqualTo("suspect");
        after(DAY);
        assertThat(state(id)).isEqualTo("suspect");
        assertThat(told(id)).isZero();
        after(DAY);
        assertThat(state(id)).isEqualTo("broken");
        after(Duration.ofDays(8));
        after(Duration.ofDays(8));
        assertThat(told(id)).isEqualTo(1);
        assertThat((String) one("select detail from notice where key like 'link-broken:" + id + ":%'"))
                .contains("since 3 March 2031", "https://web.archive.org/web/2/" + site.url("/gone"));
        site.html("/gone", "It is back");
        after(Duration.ofDays(8));
        assertThat(state(id)).isEqualTo("ok");
        site.put("/gone", exchange -> exchange.sendResponseHeaders(404, -1));
    }

    @Test
    void what_is_taken_down_is_let_go_of_and_taken_up_again_when_it_comes_back() {
        site.html("/back", "<title>Back</title>");
        var id = resource(site.url("/back"));
        var followed = "select count(*) from link_check where resource_id = '" + id + "'";
        after(Duration.ZERO);
        assertThat(one(followed)).isEqualTo(1L);
        change("update learning_resource set status = 'draft' where id = ?1", id);
        checking.follow();
        assertThat(one(followed)).isEqualTo(0L);
        change("update learning_resource set status = 'published' where id = ?1", id);
        checking.follow();
        assertThat(one(followed)).isEqualTo(1L);
        assertThat(one("select count(*) from link_to_follow")).isEqualTo(0L);
    }

    @Test
    void a_failure_that_passes_is_suspect_and_never_broken() {
        site.put("/shaky", exchange -> exchange.sendResponseHeaders(500, -1));
        var id = resource(site.url("/shaky"));
        after(Duration.ZERO);
        assertThat(state(id)).isEqualTo("suspect");
        site.html("/shaky", "Well again");
        after(DAY);
        assertThat(state(id)).isEqualTo("ok");
        assertThat(told(id)).isZero();
    }

    @Test
    void a_server_that_knows_only_get_is_asked_again_and_one_with_a_paywall_is_there() {
        site.put(
                "/get-only",
                exchange ->
                        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("GET") ? 200 : 405, -1));
        site.put("/paywall", exchange -> exchange.sendResponseHeaders(403, -1));
        var getOnly = resource(site.url("/get-only"));
        var paywall = resource(site.url("/paywall"));
        after(Duration.ofMinutes(1));
        assertThat(List.of(state(getOnly), state(paywall))).containsOnly("ok");
    }

    @Test
    void what_leads_inside_is_never_asked_and_never_told_as_broken() {
        try (var secret = Site.at("127.0.0.1", 0)) {
            secret.html("/", "a secret");
            site.redirect("/inside", secret.url("/"));
            var id = resource(site.url("/inside"));
            for (var day = 0; day < 5; day++) after(Duration.ofDays(15));
            assertThat(state(id)).isEqualTo("unchecked");
            assertThat(secret.hosts()).isEmpty();
            assertThat(told(id)).isZero();
        }
    }

    @Test
    void one_that_never_answers_is_given_up_and_fails() throws InterruptedException {
        var free = new CountDownLatch(1);
        site.put("/hangs", exchange -> {
            try {
                free.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var id = resource(site.url("/hangs"));
        var start = System.nanoTime();
        after(Duration.ZERO);
        free.countDown();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(state(id)).isEqualTo("suspect");
    }

    @Test
    void five_thousand_links_of_one_site_starve_no_other_and_are_asked_one_at_a_time() {
        change(
                "insert into link_host (host, next_at, free_at) values ('large.example', ?1, ?1), ('small.example', ?2, ?1)",
                now.minusSeconds(900),
                now);
        var large = QuarkusTransaction.requiringNew().call(() -> turns.holdAny(now, Duration.ofMinutes(1)));
        assertThat(large).contains("large.example");
        var small = QuarkusTransaction.requiringNew().call(() -> turns.holdAny(now, Duration.ofMinutes(1)));
        assertThat(small).contains("small.example");
        assertThat(QuarkusTransaction.requiringNew().call(() -> turns.holdAny(now, Duration.ofMinutes(1))))
                .isEmpty();
        QuarkusTransaction.requiringNew().run(() -> turns.letGoOf("large.example", now.plusSeconds(2), now));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> turns.holdAny(now.plusSeconds(1), Duration.ofMinutes(1))))
                .isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> turns.holdAny(now.plusSeconds(2), Duration.ofMinutes(1))))
                .contains("large.example");
        change("delete from link_host where host like '%.example'");
    }

    private void change(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
            query.executeUpdate();
        });
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }
}
