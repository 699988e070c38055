package org.evident.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.shared.catalogue.CatalogueSeal;
import org.evident.support.As;
import org.evident.support.Catalogued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeEndpointTest {

    @Inject
    AgroalDataSource database;

    @Inject
    CatalogueSeal seal;

    private static Feed of(String who, int size) {
        return new Feed(who.equals("client") ? As::client : () -> As.person(who), size);
    }

    private static List<String> listed(String who) {
        var ids = new ArrayList<String>();
        for (var page = 1; page == 1 || ids.size() == (page - 1) * 100; page++) {
            var request = who.equals("client") ? As.client() : As.person(who);
            ids.addAll(request.queryParam("page", page)
                    .queryParam("size", 100)
                    .get("/resources")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id"));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "tom", "priya", "joyce", "root"})
    void from_the_start_everything_that_may_be_seen_comes_once(String who) {
        var marker = Catalogued.published("The last that is told", "public", Map.of());
        of(who, 500).until(marker.id, "changed");
        var told = of(who, 7).rest();
        assertThat(told)
                .extracting(Map.Entry::getKey)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(listed(who));
        assertThat(told).extracting(Map.Entry::getValue).containsOnly("changed");
    }

    @Test
    void then_only_what_changed_comes_in_its_order() {
        var feed = of("client", 100);
        var one = Catalogued.published("Feed one", "public", Map.of());
        var other = Catalogued.published("Feed other", "network", Map.of());
        feed.until(other.id, "changed");
        assertThat(ours(feed.rest())).isEmpty();
        one.revise("title", "Feed one, revised");
        assertThat(ours(feed.until(one.id, "changed"))).containsOnlyKeys(one.id);
        other.withdraw();
        assertThat(ours(feed.until(other.id, "gone"))).containsOnlyKeys(other.id);
        assertThat(ours(feed.rest())).isEmpty();
    }

    /** Clocks may touch resources of the demonstration at any moment, such as one whose review falls due. */
    private static Map<String, String> ours(Map<String, String> told) {
        return ours(List.copyOf(told.entrySet()));
    }

    private static Map<String, String> ours(List<Map.Entry<String, String>> told) {
        return told.stream()
                .filter(each -> !each.getKey().startsWith("00000000-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void a_change_comes_with_the_resource_and_a_departure_with_nothing_but_its_id() {
        var feed = of("client", 100);
        feed.rest();
        var before = feed.cursor;
        var one = Catalogued.published("Feed with its resource", "public", Map.of());
        feed.until(one.id, "changed");
        var find = "items.find { it.id == '" + one.id + "' }";
        As.client()
                .queryParam("cursor", before)
                .get("/resources/changes")
                .then()
                .body(
                        find + ".resource.title",
                        is("Feed with its resource"),
                        find + ".resource.visibility",
                        is("public"));
        one.withdraw();
        feed.until(one.id, "gone");
        As.client()
                .queryParam("cursor", before)
                .get("/resources/changes")
                .then()
                .body(find + ".toString()", is("[id:" + one.id + ", act:gone]"));
    }

    @Test
    void what_commits_late_is_not_skipped() throws SQLException {
        var early = Catalogued.published("Begins first, commits last", "public", Map.of());
        var feed = of("client", 100);
        feed.until(early.id, "changed");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update learning_resource set updated_at = now() where id = '" + early.id + "'");
            var late = Catalogued.published("Begins last, commits first", "public", Map.of());
            assertThat(feed.rest()).isEmpty();
            connection.commit();
            assertThat(feed.until(late.id, "changed").keySet()).containsExactly(early.id, late.id);
        }
    }

    @Test
    void what_was_never_open_to_me_is_not_told_when_it_goes() {
        var ours = Catalogued.published("For Northdown alone", "organisation", Map.of());
        var draft = Catalogued.draft("Never published", "public", Map.of());
        var marker = Catalogued.published("Told to everyone", "public", Map.of());
        var tom = of("tom", 100);
        var others = List.of(of("priya", 100), of("joyce", 100), of("root", 100));
        tom.until(marker.id, "changed");
        others.forEach(feed -> feed.until(marker.id, "changed"));
        ours.withdraw();
        draft.act("publish", Map.of()).revise("visibility", "organisation");
        marker.withdraw();
        assertThat(tom.until(marker.id, "gone")).containsEntry(ours.id, "gone");
        others.forEach(feed -> assertThat(feed.until(marker.id, "gone")).doesNotContainKey(ours.id));
    }

    @Test
    void what_moves_to_where_i_may_not_read_is_gone_for_me_and_changed_for_others() {
        var moving = Catalogued.published("Moves inside", "public", Map.of());
        var tom = of("tom", 100);
        var priya = of("priya", 100);
        tom.until(moving.id, "changed");
        priya.until(moving.id, "changed");
        moving.revise("visibility", "organisation");
        tom.until(moving.id, "changed");
        priya.until(moving.id, "gone");
        moving.revise("title", "Edited inside");
        tom.until(moving.id, "changed");
        assertThat(priya.rest()).isEmpty();
        assertThat(of("priya", 100).rest()).extracting(Map.Entry::getKey).doesNotContain(moving.id);
    }

    @Test
    void looking_at_a_link_and_finding_it_as_it_was_is_no_change() throws SQLException {
        var one = Catalogued.published("Link looked at", "public", Map.of());
        var feed = of("client", 100);
        feed.until(one.id, "changed");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update learning_resource set link_status = link_status where id = '" + one.id + "'");
            assertThat(feed.rest()).isEmpty();
            statement.executeUpdate("update learning_resource set link_status = 'broken' where id = '" + one.id + "'");
        }
        feed.until(one.id, "changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..", "a.b", "%00", "Y2hhbmdlc3wx.AAAA", "' or 1=1 --", "🙂"})
    void a_cursor_that_is_none_says_to_begin_again(String cursor) {
        refused("tom", cursor);
    }

    @Test
    void a_cursor_that_was_altered_or_given_to_someone_else_or_last_year_says_to_begin_again() {
        var feed = of("tom", 100);
        feed.rest();
        refused("priya", feed.cursor);
        refused("tom", feed.cursor.substring(1));
        refused("tom", feed.cursor + "A");
        refused("tom", seal.seal("oai|ListRecords|1|0||x|y|z"));
        var mine = ChangeCursor.read(seal.open(feed.cursor).orElseThrow()).orElseThrow();
        var today = LocalDate.now(Clock.system(ZoneOffset.UTC));
        assertThat(As.person("tom")
                        .queryParam("cursor", seal.seal(issued(mine, today.minusDays(90))))
                        .get("/resources/changes")
                        .statusCode())
                .isEqualTo(200);
        refused("tom", seal.seal(issued(mine, today.minusYears(1))));
        refused(
                "tom",
                seal.seal(mine.at(new ChangeCursor.Position(1L << 60, 0), today).write()));
    }

    private static String issued(ChangeCursor cursor, LocalDate day) {
        return cursor.at(cursor.position(), day).write();
    }

    private static void refused(String who, String cursor) {
        As.person(who)
                .queryParam("cursor", cursor)
                .get("/resources/changes")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("Start again without a cursor"));
    }

    @Test
    void a_stretch_is_500_at_most() {
        As.client().get("/resources/changes?size=500").then().statusCode(200).body("items.size()", lessThan(501));
        As.client().get("/resources/changes?size=501").then().statusCode(400);
        As.client()
                .queryParam("cursor", "x".repeat(301))
                .get("/resources/changes")
                .then()
                .statusCode(400);
        As.nobody().get("/resources/changes").then().statusCode(401);
    }
}
