package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.evident.resources.ResourceSql;

/** The hub's list, newest first: one of its first five pages of twenty. */
final class ListPage extends AgainstSql {

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public String work() {
        return "list page, 20 items";
    }

    @Override
    String sql(Bed bed) {
        return "\\set page random(0, 4)\n" + ResourceSql.PAGE + " limit 20 offset :page * 20";
    }

    @Override
    Map<String, String> variables(Bed bed) throws SQLException {
        return Map.of(
                "places",
                "{" + String.join(",", bed.places()) + "}",
                "carer",
                "false",
                "today",
                LocalDate.now().toString());
    }

    @Override
    Ask.Source asks(Bed bed) throws SQLException {
        var ids = new String[5];
        for (var page = 0; page < 5; page++) ids[page] = ids(bed, page);
        return random -> {
            var page = random.nextInt(5);
            return Ask.get(path(page), bed.token(), answer -> ids(answer).equals(ids[page]));
        };
    }

    /** @param page from 0, as SQL counts */
    static String path(int page) {
        return "/api/v1/resources?size=20&page=" + (page + 1);
    }

    private static String ids(JsonNode answer) {
        return StreamSupport.stream(answer.get("items").spliterator(), false)
                .map(item -> item.get("id").asText())
                .collect(Collectors.joining(","));
    }

    private static String ids(Bed bed, int page) throws SQLException {
        return bed.text(
                """
                select string_agg(cast(id as text), ',' order by updated_at desc, id desc) from (
                  select id, updated_at from learning_resource
                   where status in ('published', 'review-due') and place = any('{%s}')
                   order by updated_at desc, id desc limit 20 offset %d) page"""
                        .formatted(String.join(",", bed.places()), page * 20));
    }
}
