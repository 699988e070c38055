package org.evident.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchExportTest {

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    private static String export(String who, String as, String q) {
        var caller = who == null ? As.nobody() : As.person(who);
        return caller.queryParam("as", as)
                .queryParam("q", q)
                .get("/search/export")
                .then()
                .statusCode(200)
                .contentType(containsString("charset=utf-8"))
                .header("Content-Disposition", containsString("filename=\"evident."))
                .extract()
                .asString();
    }

    private static int total(String who, String q) {
        var caller = who == null ? As.nobody() : As.person(who);
        return caller.queryParam("q", q)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void a_whole_search_goes_into_one_file_of_each_kind() {
        int found = total("amara", "self-neglect");
        assertThat(export("amara", "ris", "self-neglect").split("(?m)^ER  - ", -1))
                .hasSize(found + 1);
        assertThat(export("amara", "bibtex", "self-neglect").split("(?m)^@", -1))
                .hasSize(found + 1);
        assertThat(JsonPath.from(export("amara", "csl-json", "self-neglect")).getList("$"))
                .hasSize(found);
        assertThat(export("amara", "csl-json", "zzzyqx")).isEqualTo("[]\n");
    }

    @Test
    void it_holds_what_each_person_may_see_and_no_more() {
        var mine = "Team notes: writing to children";
        assertThat(export("amara", "ris", "children")).contains(mine);
        assertThat(export("priya", "ris", "children")).isNotEmpty().doesNotContain(mine);
        assertThat(export(null, "ris", "").split("(?m)^ER  - ", -1)).hasSize(total(null, "") + 1);
    }

    @Test
    void a_filter_narrows_the_file_and_a_format_must_be_chosen() {
        var all = export("amara", "ris", "");
        var few = As.person("amara")
                .queryParam("as", "ris")
                .queryParam("side", "people")
                .get("/search/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(few.length()).isPositive().isLessThan(all.length());
        As.person("amara").get("/search/export").then().statusCode(400);
        As.person("amara").queryParam("as", "word").get("/search/export").then().statusCode(400);
    }
}
