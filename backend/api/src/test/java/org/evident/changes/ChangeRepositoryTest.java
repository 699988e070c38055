package org.evident.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Catalogued;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeRepositoryTest {

    private static final String AHEAD = "select count(*) from resource_presence where txid > pg_current_xact_id()";

    @Inject
    ChangeRepository changes;

    @Inject
    EntityManager database;

    private Object one(String sql) {
        return database.createNativeQuery(sql).getSingleResult();
    }

    @Test
    void a_catalogue_of_this_server_keeps_its_numbers() {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(changes.numberAnew()).isFalse());
    }

    @Test
    void a_catalogue_of_another_server_is_numbered_anew_and_is_another_one() {
        QuarkusTransaction.begin();
        try {
            var identity = one("select cast(id as text) from catalogue_identity");
            database.createNativeQuery("update resource_presence set txid = '9000000000000000'")
                    .executeUpdate();
            assertThat((Long) one(AHEAD)).isPositive();
            assertThat(changes.numberAnew()).isTrue();
            assertThat(one(AHEAD)).isEqualTo(0L);
            assertThat(one("select cast(id as text) from catalogue_identity")).isNotEqualTo(identity);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void what_is_no_longer_meant_for_carers_is_gone_for_them_alone() {
        String carers = As.nobody()
                .queryParam("size", 100)
                .get("/audiences")
                .then()
                .extract()
                .path("items.find { it.slug == 'foster-carers' }.id");
        var joyce = new Feed(() -> As.person("joyce"), 100);
        var tom = new Feed(() -> As.person("tom"), 100);
        var guide = Catalogued.published("For carers, for now", "organisation", Map.of("audienceIds", List.of(carers)));
        joyce.until(guide.id, "changed");
        tom.until(guide.id, "changed");
        guide.revise("audienceIds", List.of());
        joyce.until(guide.id, "gone");
        tom.until(guide.id, "changed");
        guide.revise("title", "For staff");
        tom.until(guide.id, "changed");
        assertThat(joyce.rest()).isEmpty();
    }
}
