package org.evident.resources;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnWordsTest {

    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";

    @Inject
    EntityManager database;

    private String topicOf(String organisation, String slug) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        """
                        insert into topic (id, slug, title, organisation_id) values (uuidv7(), ?1, 'A topic of one council', cast(?2 as uuid))
                        returning cast(id as text)""",
                        String.class)
                .setParameter(1, slug)
                .setParameter(2, organisation)
                .getSingleResult());
    }

    @Test
    void nothing_is_put_under_a_topic_of_another_organisation() {
        var guide = new Written(Map.of());
        guide.revise("editha", Map.of("topicIds", List.of(topicOf(ESTUARY, "words-of-estuary"))))
                .statusCode(400)
                .body("errors.pointer", contains("/topicIds"));
        guide.revise("editha", Map.of("topicIds", List.of(topicOf(Written.NORTHDOWN, "words-of-northdown"))))
                .statusCode(200)
                .body("topics.size()", is(1));
    }
}
