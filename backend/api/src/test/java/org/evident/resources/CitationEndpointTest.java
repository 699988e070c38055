package org.evident.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CitationEndpointTest {

    private static final String ARTICLE = "00000000-0000-7000-8000-000000001019";
    private static final String BRIEFING = "00000000-0000-7000-8000-000000001017";
    private static final String TEAM_NOTES = "00000000-0000-7000-8000-000000002019";

    private static String cite(String style) {
        return As.nobody()
                .get("/resources/%s/citation?style=%s".formatted(ARTICLE, style))
                .then()
                .statusCode(200)
                .body("style", is(style))
                .extract()
                .path("text");
    }

    @Test
    void each_style_writes_it_its_own_way() {
        assertThat(cite("harvard")).startsWith("Preston-Shoot, M. (2023)").contains("Human stories about self-neglect");
        assertThat(cite("apa"))
                .startsWith("Preston-Shoot, M. (2023).")
                .contains("https://doi.org/10.1108/jap-04-2023-0014");
        assertThat(cite("vancouver")).startsWith("Preston-Shoot M.").contains("2023");
        As.nobody()
                .get("/resources/%s/citation?style=mla".formatted(ARTICLE))
                .then()
                .statusCode(400);
    }

    @Test
    void several_go_into_one_file() {
        var ids = "&id=" + ARTICLE + "&id=" + BRIEFING;
        var ris = As.nobody()
                .get("/resources/export?format=ris" + ids)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("evident.ris"))
                .extract()
                .asString();
        assertThat(ris)
                .contains("TY  - JOUR", "AU  - Preston-Shoot, Michael", "TY  - RPRT")
                .endsWith("ER  - \r\n\r\n");
        As.nobody()
                .get("/resources/export?format=bibtex" + ids)
                .then()
                .statusCode(200)
                .body(allOf(containsString("@article{"), containsString("Preston-Shoot, Michael")));
        As.nobody()
                .get("/resources/export?format=csl-json" + ids)
                .then()
                .statusCode(200)
                .body(startsWith("[{"));
    }

    @Test
    void what_is_hidden_is_not_cited() {
        As.person("tom")
                .get("/resources/%s/citation".formatted(TEAM_NOTES))
                .then()
                .statusCode(404);
        As.person("tom")
                .get("/resources/export?format=ris&id=" + TEAM_NOTES)
                .then()
                .statusCode(404);
        As.person("tom").get("/resources/export?format=ris").then().statusCode(400);
    }
}
