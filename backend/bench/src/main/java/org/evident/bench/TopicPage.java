package org.evident.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.evident.topicpages.TopicSql;

/** A topic's page with 400 items placed by hand, a tenth of them by the reader's own organisation. */
final class TopicPage extends AgainstSql {

    private static final String PATH = "/api/v1/topics/domestic-abuse/page";

    @Override
    public String name() {
        return "P1T";
    }

    @Override
    public String work() {
        return "topic page, 400 items and a local layer";
    }

    @Override
    String sql(Bed bed) {
        return TopicSql.ITEMS;
    }

    @Override
    Map<String, String> variables(Bed bed) throws SQLException {
        return Map.of(
                "places",
                "{" + String.join(",", bed.places()) + "}",
                "carer",
                "false",
                "rules",
                "[]",
                "topic",
                bed.text("select id from topic where slug = 'domestic-abuse'"),
                "placed",
                placed(bed));
    }

    @Override
    Ask.Source asks(Bed bed) throws Exception {
        Catalogue.run(bed.database(), "topicpage.sql");
        return random -> Ask.get(
                PATH,
                bed.token(),
                answer -> StreamSupport.stream(answer.get("sections").spliterator(), false)
                                .mapToInt(section -> section.get("items").size())
                                .sum()
                        == 400);
    }

    private static String placed(Bed bed) throws SQLException {
        return bed.text("select cast(array_agg(distinct resource_id) as text) from topic_item i join topic_section s"
                + " on s.id = i.section_id join topic_layer l on l.id = s.layer_id join topic t on t.id = l.topic_id"
                + " where t.slug = 'domestic-abuse'");
    }
}
