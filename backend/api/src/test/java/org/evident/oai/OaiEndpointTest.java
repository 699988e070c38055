package org.evident.oai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evident.shared.catalogue.CatalogueSeal;
import org.evident.support.As;
import org.evident.support.Catalogued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OaiEndpointTest {

    private static final String RECORDS = "verb=ListRecords&metadataPrefix=oai_dc";
    private static final String DC = "//o:record/o:metadata/oai_dc:dc/";

    @Inject
    CatalogueSeal seal;

    @Inject
    AgroalDataSource database;

    private static String record(String id) {
        return "verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + id;
    }

    @Test
    void the_repository_says_what_it_is() {
        var said = Oai.get("verb=Identify");
        assertThat(said.texts("//o:Identify/*/text()"))
                .contains("Evident", "2.0", "persistent", "YYYY-MM-DDThh:mm:ssZ", "team@evident.example");
        assertThat(said.text("//o:earliestDatestamp")).isLessThanOrEqualTo(said.text("//o:responseDate"));
        assertThat(said.text("//o:baseURL")).isEqualTo(said.text("/o:OAI-PMH/o:request"));
        assertThat(said.text("/o:OAI-PMH/o:request/@verb")).isEqualTo("Identify");
        assertThat(Oai.get("verb=ListMetadataFormats").texts("//o:metadataPrefix"))
                .containsExactly("oai_dc");
        assertThat(Oai.get("verb=ListSets").texts("//o:setSpec")).contains("topic.domestic-abuse");
    }

    @Test
    void a_record_is_dublin_core_by_get_and_by_post() {
        var item = Catalogued.published(
                "Harvested & <kept> ]]> \u0007whole",
                "public",
                Map.of(
                        "summary",
                        "It's \"said\"\u000b — 🙂",
                        "doi",
                        "10.5555/harvest",
                        "contributors",
                        List.of(Map.of("family", "Okafor", "given", "Amara"), Map.of("name", "NICE", "role", "editor")),
                        "publishedOn",
                        "2026-03",
                        "keywords",
                        List.of("kinship"),
                        "topicIds",
                        List.of(Catalogued.topic("domestic-abuse"))));
        var form = Map.of("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", "urn:uuid:" + item.id);
        for (var read : List.of(Oai.get(record(item.id)), Oai.post(form))) {
            assertThat(read.text(DC + "dc:title")).isEqualTo("Harvested & <kept> ]]> whole");
            assertThat(read.text(DC + "dc:description")).isEqualTo("It's \"said\" — 🙂");
            assertThat(read.text(DC + "dc:creator")).isEqualTo("Okafor, Amara");
            assertThat(read.text(DC + "dc:contributor")).isEqualTo("NICE");
            assertThat(read.text(DC + "dc:identifier")).isEqualTo("https://doi.org/10.5555/harvest");
            assertThat(read.text(DC + "dc:date")).isEqualTo("2026-03");
            assertThat(read.texts(DC + "dc:subject")).contains("kinship");
            assertThat(read.text("//o:header/o:identifier")).isEqualTo("urn:uuid:" + item.id);
            assertThat(read.text("//o:header/o:setSpec")).isEqualTo("topic.domestic-abuse");
        }
    }

    @Test
    void all_that_is_public_comes_once_in_parts() throws SQLException {
        for (var n = 0; n < 3; n++) copy(60);
        var parts = Oai.all(RECORDS);
        assertThat(parts).hasSizeGreaterThan(2);
        var ids = parts.stream()
                .flatMap(part -> part.texts("//o:header/o:identifier").stream())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("urn:uuid:00000000-0000-7000-8000-000000001017");
        assertThat(parts.getFirst().text("//o:resumptionToken/@cursor")).isEqualTo("0");
        assertThat(parts.get(1).text("//o:resumptionToken/@cursor")).isEqualTo("100");
        assertThat(parts.getLast().number("count(//o:resumptionToken)")).isEqualTo(1);
        assertThat(parts.getFirst().number("count(//o:record)")).isEqualTo(100);
        var headers = Oai.all("verb=ListIdentifiers&metadataPrefix=oai_dc").stream()
                .flatMap(part -> part.texts("//o:header/o:identifier").stream())
                .toList();
        assertThat(headers).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** More public resources than a part holds, taken away again with the test's database. */
    private void copy(int many) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into learning_resource (id, title, kind_id, side, access, organisation_id, visibility, status,
                           created_at, updated_at)
                    select uuidv7(), 'Harvest copy ' || n, r.kind_id, r.side, r.access, r.organisation_id, 'public', 'archived',
                           r.created_at, r.updated_at
                      from learning_resource r cross join generate_series(1, %d) n
                     where r.id = '00000000-0000-7000-8000-000000001017'"""
                            .formatted(many));
            statement.executeUpdate(
                    "update learning_resource set status = 'published' where title like 'Harvest copy %'");
            statement.executeUpdate(
                    "update learning_resource set status = 'archived' where title like 'Harvest copy %'");
        }
    }

    @Test
    void what_is_no_longer_public_stays_known_as_deleted() {
        var gone = Catalogued.published("Public for a while", "public", Map.of());
        var inside = Catalogued.published("Public, then inside", "public", Map.of());
        var before = Oai.get("verb=Identify").text("//o:responseDate");
        gone.withdraw();
        inside.revise("visibility", "network");
        for (var id : List.of(gone.id, inside.id)) {
            var read = Oai.get(record(id));
            assertThat(read.text("//o:header/@status")).isEqualTo("deleted");
            assertThat(read.number("count(//o:metadata)")).isZero();
            var deleted = "//o:record[o:header/@status='deleted']/o:header/o:identifier";
            assertThat(Oai.all(RECORDS + "&from=" + before).stream().flatMap(p -> p.texts(deleted).stream()))
                    .contains("urn:uuid:" + id);
        }
    }

    @Test
    void what_was_never_public_is_not_there() {
        for (var visibility : List.of("organisation", "network")) {
            var hidden = Catalogued.published("Not to be harvested", visibility, Map.of());
            assertThat(Oai.get(record(hidden.id)).error()).isEqualTo("idDoesNotExist");
            hidden.withdraw();
            assertThat(Oai.get(record(hidden.id)).error()).isEqualTo("idDoesNotExist");
            assertThat(Oai.all(RECORDS).stream().flatMap(p -> p.texts("//o:identifier").stream()))
                    .doesNotContain("urn:uuid:" + hidden.id);
            var asTom = As.person("tom").get("/oai?" + record(hidden.id)).asString();
            assertThat(asTom).contains("idDoesNotExist");
        }
    }

    @Test
    void a_harvest_from_the_last_answer_misses_nothing_that_commits_late() throws SQLException {
        var late = Catalogued.published("Commits after the answer", "public", Map.of());
        String answered;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update learning_resource set updated_at = now() where id = '" + late.id + "'");
            statement.execute("select pg_sleep(1.1)");
            answered = Oai.get(RECORDS).text("//o:responseDate");
            connection.commit();
        }
        assertThat(Oai.all(RECORDS + "&from=" + answered).stream().flatMap(p -> p.texts("//o:identifier").stream()))
                .contains("urn:uuid:" + late.id);
    }

    @Test
    void a_set_is_a_topic_and_dates_narrow_it() {
        var inSet = Catalogued.published(
                "In a set", "public", Map.of("topicIds", List.of(Catalogued.topic("domestic-abuse"))));
        var outside = Catalogued.published("In no set", "public", Map.of());
        var ids = Oai.all(RECORDS + "&set=topic.domestic-abuse&from=2020-01-01").stream()
                .flatMap(p -> p.texts("//o:header/o:identifier").stream())
                .toList();
        assertThat(ids).contains("urn:uuid:" + inSet.id).doesNotContain("urn:uuid:" + outside.id);
        assertThat(Oai.get(RECORDS + "&until=2001-01-01").error()).isEqualTo("noRecordsMatch");
        assertThat(Oai.get(RECORDS + "&set=topic.no-such-topic").error()).isEqualTo("noRecordsMatch");
        assertThat(Oai.get(RECORDS + "&set=kind.briefing").error()).isEqualTo("noRecordsMatch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "x=1 badVerb",
                "verb=Nonsense badVerb",
                "verb=Identify&verb=Identify badVerb",
                "verb=Identify&set=x badArgument",
                "verb=ListRecords badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2025-01-01 badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30 badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=a:b badArgument",
                "verb=ListRecords&metadataPrefix=marcxml cannotDisseminateFormat",
                "verb=ListRecords&resumptionToken=x badResumptionToken",
                "verb=ListSets&resumptionToken=x badResumptionToken",
                "verb=GetRecord&metadataPrefix=oai_dc badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=x idDoesNotExist",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:01890000-0000-7000-8000-0123456789ab idDoesNotExist",
                "verb=ListMetadataFormats&identifier=x idDoesNotExist",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=%00 badArgument",
                "verb=%3Cscript%3E badVerb"
            })
    void what_the_protocol_refuses_is_refused_in_its_words(String query, String code) {
        var refused = Oai.get(query);
        assertThat(refused.error()).isEqualTo(code);
        if (code.equals("badVerb") || code.equals("badArgument"))
            assertThat(refused.number("count(/o:OAI-PMH/o:request/@*)")).isZero();
    }

    @Test
    void a_token_of_last_month_or_of_another_list_is_a_bad_one() {
        var now = Clock.systemUTC().instant();
        var window = new OaiWindow("", Instant.EPOCH, new java.util.UUID(0, 0), now.plusSeconds(60));
        assertThat(resumed(new OaiToken(OaiVerb.ListRecords, now.minus(Duration.ofDays(6)), 0, window))
                        .error())
                .isEmpty();
        for (var bad : List.of(
                new OaiToken(OaiVerb.ListRecords, now.minus(Duration.ofDays(30)), 0, window),
                new OaiToken(OaiVerb.ListIdentifiers, now, 0, window))) {
            assertThat(resumed(bad).error()).isEqualTo("badResumptionToken");
        }
        assertThat(Oai.get("verb=ListRecords&resumptionToken=" + seal.seal("changes|x|1|1|1|1"))
                        .error())
                .isEqualTo("badResumptionToken");
    }

    private Oai resumed(OaiToken token) {
        return Oai.get("verb=ListRecords&resumptionToken=" + seal.seal(token.write()));
    }

    @Test
    void a_megabyte_of_an_argument_is_a_bad_argument() {
        assertThat(Oai.post(Map.of("verb", "ListRecords", "resumptionToken", "x".repeat(1_000_000)))
                        .error())
                .isEqualTo("badArgument");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "application/json"})
    void a_body_that_is_no_form_is_not_read(String type) {
        given().basePath("/api/v1")
                .contentType(type)
                .body("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                .post("/oai")
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-media-type"));
    }
}
