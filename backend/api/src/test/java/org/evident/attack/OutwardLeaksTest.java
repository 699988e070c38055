package org.evident.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evident.support.As;
import org.evident.support.Catalogued;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes outward goes on to everyone: whoever asks, nothing but what is public is in it. */
@QuarkusTest
class OutwardLeaksTest {

    private static final List<Supplier<RequestSpecification>> EVERYONE = List.of(
            As::nobody,
            As::client,
            () -> As.person("tom"),
            () -> As.person("editha"),
            () -> As.person("joyce"),
            () -> As.person("root"));

    /** Where something of it might stand: titles, ids, and words that only it holds. */
    private static final String WORD = "Xylophonically";

    private static final List<String> HIDDEN = new ArrayList<>();

    @BeforeEach
    void put_something_hidden_into_a_topic() {
        Ready.await();
        if (!HIDDEN.isEmpty()) return;
        var topic = List.of(Catalogued.topic("domestic-abuse"));
        var carers = As.nobody()
                .queryParam("size", 100)
                .get("/audiences")
                .then()
                .extract()
                .<String>path("items.find { it.slug == 'foster-carers' }.id");
        var more = Map.of("topicIds", topic, "summary", WORD, "audienceIds", List.of(carers));
        for (var visibility : List.of("organisation", "network"))
            HIDDEN.add(Catalogued.published(WORD + " " + visibility, visibility, more).id);
        HIDDEN.add(Catalogued.draft(WORD + " draft", "public", more).id);
        HIDDEN.add(Catalogued.published(WORD + " gone", "organisation", more).withdraw().id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/topics/domestic-abuse.atom",
                "/feeds/topics/domestic-abuse.atom?since=1900-01-01",
                "/feeds/search.atom?q=xylophonically",
                "/feeds/search.atom?topic=domestic-abuse",
                "/feeds/search.atom?audience=foster-carers",
                "/embeds/topics/domestic-abuse",
                "/embeds/topics/domestic-abuse?for=northdown",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01",
                "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic.domestic-abuse"
            })
    void nothing_but_what_is_public_goes_outward(String path) {
        for (var who : EVERYONE) {
            var told = who.get().get(path).then().statusCode(200).extract().asString();
            assertThat(told.replace("q=xylophonically", "").replace("Evident: xylophonically", ""))
                    .doesNotContainIgnoringCase(WORD)
                    .doesNotContain(HIDDEN.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/resources/%s/schema.org", "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:%s"})
    void nothing_hidden_is_told_by_its_id(String path) {
        for (var who : EVERYONE) {
            for (var id : HIDDEN) {
                var answer = who.get().get(path.formatted(id));
                assertThat(answer.statusCode() == 404 || answer.asString().contains("idDoesNotExist"))
                        .as(path + " " + id)
                        .isTrue();
                assertThat(answer.asString()).doesNotContainIgnoringCase(WORD);
            }
        }
    }
}
