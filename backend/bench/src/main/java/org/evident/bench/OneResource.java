package org.evident.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.evident.resources.ResourceSql;

/** A resource's page, any of the public ones. */
final class OneResource extends AgainstSql {

    @Override
    public String name() {
        return "P2";
    }

    @Override
    public String work() {
        return "one resource";
    }

    @Override
    String sql(Bed bed) {
        return "\\set n random(0, %d) * 5 + random(1, 4)\n".formatted(bed.size / 5 - 1)
                + ResourceSql.ONE.replace(
                        ":ids", "array[cast('" + Catalogue.ID + "' || lpad(cast(:n as text), 12, '0') as uuid)]");
    }

    @Override
    Map<String, String> variables(Bed bed) throws SQLException {
        return Map.of(
                "places",
                "{" + String.join(",", bed.places()) + "}",
                "carer",
                "false",
                "edits",
                "{}",
                "today",
                LocalDate.now().toString());
    }

    @Override
    Ask.Source asks(Bed bed) {
        return random -> ask(bed, random, bed.token());
    }

    static Ask ask(Bed bed, Random random, String token) {
        var id = Catalogue.publicId(random.nextInt(bed.size / 5) * 5 + 1 + random.nextInt(4));
        return Ask.get("/api/v1/resources/" + id, token, answer -> answer.get("title")
                .asText()
                .equals(bed.text("select title from learning_resource where id = '" + id + "'")));
    }
}
