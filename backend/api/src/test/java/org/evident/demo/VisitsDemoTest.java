package org.evident.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.evident.shared.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitsDemoTest {

    private static final String NORTHDOWN = "organisation_id = '00000000-0000-7000-8000-000000000001'";

    @Inject
    EntityManager database;

    @Inject
    ReferenceTable files;

    @Test
    @TestTransaction
    void northdown_has_exactly_2487_visits_and_nothing_was_read_in_more_visits_than_there_were() {
        for (var table : new String[] {"visit_day", "visit_month", "visit_marker"}) {
            database.createNativeQuery("delete from " + table).executeUpdate();
        }
        for (var step : VisitsDemo.STEPS) files.load("demo/visits.json", step);
        assertThat(number("select sum(visits) from visit_day where " + NORTHDOWN))
                .isEqualTo(2487);
        assertThat(number("select count(*) from visit_day where day > current_date"))
                .isZero();
        assertThat(
                        number(
                                """
                        select count(*) from visit_month m where visits > (select sum(visits) from visit_day d
                         where d.organisation_id = m.organisation_id and date_trunc('month', d.day) = m.month)"""))
                .isZero();
        assertThat(
                        number(
                                """
                        select count(*) from (
                          -- A month that has just begun has too few visits to say.
                          select sum(visits) filter (where object_kind = 'topic') as topics,
                                 sum(visits) filter (where object_kind = 'resource') as resources
                            from visit_month group by organisation_id, month) x
                         where resources > 100 and topics < resources * 0.5"""))
                .isZero();
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
