package org.evident.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.events.Plans.ESTUARY;
import static org.evident.events.Plans.event;
import static org.evident.events.Plans.id;
import static org.evident.events.Plans.published;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventLinksTest {

    @Inject
    EventLinks links;

    @Inject
    EventHandover handover;

    @Test
    void a_topic_says_what_is_coming_up_on_it_to_those_who_may_come() {
        var event = event(ESTUARY, "On the topic");
        event.put("startsAt", "2026-12-31T09:30");
        event.put("endsAt", "2026-12-31T12:30");
        var made = published("priya", event);
        Sql.run(
                "update learning_event set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours' where id = cast(? as uuid)",
                made);
        var path = "/topics/child-protection-and-neglect/news";
        var coming = "find { it.title == 'Coming up' }.items.id";
        As.person("amara").get(path).then().statusCode(200).body(coming, hasItem(made));
        As.person("tom").get(path).then().statusCode(200).body(not(org.hamcrest.Matchers.containsString(made)));
    }

    @Test
    @Transactional
    void those_it_is_open_to_are_found_without_them() {
        var made = UUID.fromString(published("priya", event(ESTUARY, "Open to whom")));
        var people = List.of(UUID.fromString(id(101)), UUID.fromString(id(102)));
        assertThat(links.openTo(made, people)).containsExactly(UUID.fromString(id(101)));
    }

    @Test
    @Transactional
    void what_is_to_come_is_handed_over_and_what_is_over_stays() {
        var helen = UUID.fromString(id(105));
        var made = published("helen", event(ESTUARY, "Handed over"));
        var over = published("helen", event(ESTUARY, "Over"));
        Sql.run(
                "update learning_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)",
                over);
        var titles = handover.held(helen, UUID.fromString(ESTUARY), 100).things().stream()
                .map(thing -> thing.title())
                .toList();
        assertThat(titles).contains("Handed over").doesNotContain("Over");
        assertThat(made).isNotNull();
    }
}
