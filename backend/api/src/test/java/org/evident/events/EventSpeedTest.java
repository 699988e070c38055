package org.evident.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hundred thousand events of several organisations over six years; nothing of it is kept. */
@QuarkusTest
class EventSpeedTest {

    private static final String MANY =
            """
            insert into learning_event (id, organisation_id, kind, title, starts_at, ends_at, mode, visibility, service_area_id, status,
                owner_id, ical_uid, created_at, updated_at, published_at)
            select uuidv7(), o.id, 'workshop', 'Event ' || n, s.at, s.at + interval '2 hours', 'online',
                   case when n % 10 = 0 then 'network' when n % 4 = 0 and a.id is not null then 'service' else 'organisation' end, a.id,
                   case when n % 20 = 0 then 'draft' else 'published' end, null, 'speed-' || n, now(), now(), now()
              from generate_series(1, 100000) n
              join lateral (select id from organisation order by id offset n % 7 limit 1) o on true
              left join lateral (select id from service_area where organisation_id = o.id limit 1) a on true
             cross join lateral (select now() - interval '3 years' + make_interval(mins => n * 31) as at) s""";

    @Inject
    AgroalDataSource database;

    @Test
    void the_list_of_a_month_is_read_from_an_index() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                run(connection, "set local session_replication_role = replica");
                run(connection, MANY);
                run(connection, "analyze learning_event");
                var month = new EventListRequest();
                month.show = "open";
                month.when = "any";
                month.from = LocalDate.now();
                month.to = LocalDate.now().plusDays(31);
                assertThat(plan(connection, month))
                        .contains("learning_event_calendar")
                        .doesNotContain("Seq Scan on learning_event");
                month.serviceAreaId = java.util.UUID.fromString(Plans.ASSESSMENT);
                assertThat(plan(connection, month)).doesNotContain("Seq Scan on learning_event");
                var mine = new EventListRequest();
                mine.show = "mine";
                mine.when = "upcoming";
                assertThat(plan(connection, mine)).doesNotContain("Seq Scan on learning_event");
                mine.show = "planning";
                assertThat(plan(connection, mine)).doesNotContain("Seq Scan on learning_event");
            } finally {
                connection.rollback();
            }
        }
    }

    private static String plan(Connection connection, EventListRequest list) throws SQLException {
        var sql = "explain select e.* from learning_event e where " + list.where() + " order by" + list.order()
                + " limit 20";
        var values = Map.of(
                ":places",
                "array['public', 'network', '" + Plans.ESTUARY + "', '" + Plans.ASSESSMENT + "']",
                ":carer",
                "false",
                ":staffed",
                "array['public', 'network']",
                ":me",
                "'" + Plans.id(103) + "'",
                ":belongs",
                "array['" + Plans.ESTUARY + "'::uuid]",
                ":from",
                "now()",
                ":to",
                "now() + interval '31 days'",
                ":runs",
                "array['" + Plans.ESTUARY + "'::uuid]",
                ":area",
                "'" + Plans.ASSESSMENT + "'",
                ":now",
                "now()");
        for (var value : values.entrySet()) sql = sql.replaceAll(value.getKey() + "\\b", value.getValue());
        var plan = new StringBuilder();
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
